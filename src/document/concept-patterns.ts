/** What a field asks for, when it is something a form should not ask its requester. */
export interface Concept {
  readonly name: string
  /** Who has the answer already: the company, the platform the form is on, or IT. */
  readonly holder: 'company' | 'platform' | 'it'
}

/** A concept, and the labels that ask for it. */
export interface Pattern extends Concept {
  readonly label: RegExp
  /** A word that may as well mean a thing or another person: it counts only where the requester is meant. */
  readonly isVague?: RegExp
}

const whose = "(?:your|my|requestor(?:['’]?s)?|requester(?:['’]?s)?|applicant(?:['’]?s)?|employee(?:['’]?s)?|submitter(?:['’]?s)?|staff|user(?:['’]?s)?)"
const only = (what: string): RegExp =>
  new RegExp(
    String.raw`^\W*(?:(?:what(?: is|'s|’s)|please (?:enter|provide|give|state)|enter|provide)\s+)?(?:the\s+)?(?:${whose}\s+)?(?:${what})(?:\s+of (?:the )?(?:requestor|requester|applicant|employee|submitter|person (?:making|submitting|completing)[\w\s]{0,30}))?(?:\s*\([^)]{0,80}\))?\W*$`,
    'i',
  )

/** Facts about the requester that the company's directory or the platform holds. */
export const known: readonly Pattern[] = [
  {
    name: 'your name',
    holder: 'company',
    label: only(
      '(?:full |first |last |family |given |legal |preferred |contact )?name|surname|name and surname|first (?:and|&) last name|(?:requested|submitted|completed|raised|filled in) by|requestor|requester|submitter|applicant|who (?:are you|is (?:making|raising|submitting) this (?:request|change))',
    ),
    isVague: /^\W*name\W*$/i,
  },
  {
    name: 'your e-mail address',
    holder: 'company',
    label: only(
      '(?:(?:work|business|corporate|company|office|contact|institutional|university|government|organi[sz]ation(?:al)?|staff|primary) )?e-?mail(?: address| id)?|contact (?:details|information|info)',
    ),
  },
  {name: 'your employee number', holder: 'company', label: only(String.raw`(?:employee|staff|personnel|payroll|badge)\s*(?:id|number|no\.?|#|code)`)},
  {
    name: 'your department',
    holder: 'company',
    label: only(
      String.raw`(?:your )?(?:department(?: name)?|dept\.?|division|business unit|directorate|team(?: name)?|organi[sz]ational unit|office location|work location|which (?:team|department) (?:are you (?:in|on|from)|do you (?:work (?:in|for|on)|belong to)))`,
    ),
    isVague: /^\W*(?:team|division|business unit)(?: name)?\W*$/i,
  },
  {
    name: 'your job title',
    holder: 'company',
    label: only('(?:job|position) ?(?:title|role)?|role|title|grade'),
    isVague: /^\W*(?:role|title|grade|position|job)\W*$/i,
  },
  {
    name: 'your manager',
    holder: 'company',
    label: only("(?:line |direct |reporting )?(?:manager|supervisor)(?:['’]s)?(?: (?:full )?name| e-?mail(?: address)?)?"),
  },
  {name: 'your cost centre', holder: 'company', label: only('cost ?-?cent(?:re|er)(?: (?:code|number))?')},
  {
    name: 'your telephone number',
    holder: 'company',
    label: only(
      String.raw`(?:(?:work|office|desk|mobile|contact|tele)?[ -]?(?:phone|telephone|mobile|cell|ext(?:ension)?))(?: (?:number|no\.?))?|contact number`,
    ),
  },
  {
    name: 'the date of the request',
    holder: 'platform',
    label: only("(?:today['’]?s date|date|request date|date of (?:the )?request|date (?:requested|submitted)|submission date)"),
    isVague: /^\W*date\W*$/i,
  },
  {name: 'the number of the ticket', holder: 'platform', label: only(String.raw`(?:ticket|issue|request|case) (?:number|no\.?|id|#)`)},
  {
    name: 'your user name on this site',
    holder: 'platform',
    label: only('github (?:user(?: ?-?name)?|handle|account|id|login|profile)(?: or e-?mail)?|your github|(?:user ?-?name|handle)'),
    isVague: /^\W*handle\W*$/i,
  },
]

const word = (what: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${what})(?![\p{L}\p{N}])`, 'iu')

/** Facts that only IT can give. */
export const specialist: readonly Pattern[] = [
  {
    name: 'a network address range',
    holder: 'it',
    label: word(
      'cidr(?: block| range)?s?|subnets?(?: mask| id)?|ip ranges?|ip address(?:es)?|default gateway|vlans?(?: id)?|vpcs?(?: id)?|vnets?|network segments?|dns (?:records?|zones?|names?)|fqdns?|autonomous system numbers?|asns?|host ?names?|mac address(?:es)?|nat gateways?|peering',
    ),
  },
  {
    name: 'a network port or protocol',
    holder: 'it',
    label: word(
      '(?:source|destination|tcp|udp|network|inbound|outbound|firewall) ports?|port numbers?|ports? (?:and|\\/) protocols?|protocols?|firewall rules?',
    ),
  },
  {
    name: 'a cloud resource id',
    holder: 'it',
    label: word(
      'arns?|resource ids?|subscription ids?|tenant ids?|account ids?|instance (?:types?|ids?|sizes?)|skus?|iam (?:roles?|polic(?:y|ies)|users?)|service principals?|managed identit(?:y|ies)|object ids?|client ids?|availability zones?|resource groups?|amis?|distinguished name|organi[sz]ational units?|\\bou\\b|aws account (?:id|number)s?|namespaces?|kms keys?|s3 buckets?',
    ),
  },
  {name: 'a recovery target', holder: 'it', label: word('rto|rpo|recovery (?:time|point) objectives?|failover|backup (?:type|window|schedule)')},
  {
    name: 'a server size',
    holder: 'it',
    label: word('iops|v?cpus?(?: cores?)?|ram|storage tiers?|disk (?:size|type)|throughput|memory \\(?gb\\)?|server sizes?|vm sizes?'),
  },
  {
    name: 'a sign-in protocol',
    holder: 'it',
    label: word(
      'saml|oidc|oauth2?|sso (?:protocol|type)|authentication (?:protocol|method|type)s?|redirect ur[il]s?|callback urls?|(?:ssh|gpg|pgp) (?:public )?keys?|public keys?|sso groups?(?: names?)?|certificate (?:type|thumbprint)|encryption (?:type|algorithm|method)|tls version',
    ),
  },
  {
    name: 'the data classification',
    holder: 'it',
    label: word(
      'data (?:classification|sensitivity)|information classification|classification level|security classification|fips(?: 199)? (?:level|impact)|impact level',
    ),
  },
  {name: 'a configuration item', holder: 'it', label: word('configuration items?|ci (?:name|id|number)|cmdb(?: id| entry)?|service ci|asset tags?')},
]
