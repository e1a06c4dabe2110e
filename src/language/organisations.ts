import type {Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {once} from '../document/once.ts'
import {unitAt} from '../document/unit-at.ts'
import {emphasised} from './acronym-words.ts'

const twoCapitals = /[A-Z]{2}/
/** Only the first and the last letter of an employer must be capitals. */
const twoCapitalsNear = /[A-Z][A-Za-z]{1,5}[A-Z]/

/** “at ACR”, “ACR staff”, “ACR systems”: only an organisation has people, addresses and belongings. */
const employer =
  /\bat\s([A-Z][A-Za-z]{1,5}[A-Z])(?![\w-])|(?<![\w-])([A-Z][A-Za-z]{1,5}[A-Z])(?:['’]s)?\s(?:employees?|staff|colleagues|people|e-?mail address(?:es)?|handbook|intranet|offices?|buildings?|teams|systems|networks|premises|assets|Brands|Inc|Ltd|LLC|Corp|University|Bank|Foundation|civil servants|(?:\p{Lu}\p{Ll}+\s){1,3}(?:team|office|directorate|department|division|staff))\b/gu
/** A name that opens the title of the document: “# ACR Travel Policy”. */
const inTitle = /(?<![\w-])([A-Z]{3,7})(?:['’]s)?\s+\p{L}/gu
/** “the ACR Handbook”, “the ACR ecosystem”, “your ACR account”, “the ACR organization”, “#acr-help”: the name of whoever runs it. */
const ownName =
  /(?<![\w-])([A-Z]{2,7})(?:['’]s)?\s(?:[\w.]+\s)?(?:[Hh]andbook|[Ee]cosystem|[Cc]ommunity|[Oo]rgani[sz]ation|[Ii]ntranet)\b|\b(?:your|our)\s([A-Z]{2,7})\saccounts?\b|\b([A-Z]{2,7})\sNetID\b/g
const hashtag = /(?<![\w#&/])#([a-z]{3,7})(?=-[a-z]|[^\w-]|$)/g
/** “a new ACR”, “ACRs”: one of a kind is no organisation. */
const countable = /\b(?:an?|each|every|any|your|another|new)\s(?:new\s)?([A-Z]{3,7})(?![\w-]|\s\p{L})|(?<![\w-])([A-Z]{3,7})s\b/gu
const inCapitals = /(?<![\w-])([A-Z]{2,7})(?:s|['’]s)?(?![\w-])/g
/** Point of contact or proof of concept; request for change or for comments. */
const twoWays: ReadonlySet<string> = new Set(['POC', 'RFC', 'CR', 'PM', 'EC', 'CPI', 'AM', 'CO', 'PO', 'SOW', 'TI'])
const host = /(?:\/\/|@)((?:[\w-]{1,63}\.){1,6}[a-z]{2,10})(?:\/([\w-]{1,40}))?/gi

/**
 * The organisations that a document belongs to or speaks with, in lower case:
 * the names in its title, in addresses and mail domains, the owners of
 * repositories it links to, and those who have staff. Such a name is on every
 * page of theirs; nobody needs it written out.
 */
export function organisationsIn({blocks, links}: Pick<Document, 'blocks' | 'links'>): ReadonlySet<string> {
  const names = new Set<string>()
  const hosts = new Set<string>()
  for (const {text} of blocks) addHosts(text, hosts)
  for (const {url} of links) addHosts(url, hosts)
  for (const one of hosts) for (const name of one.split(/[.-]/)) if (name.length >= 3) names.add(name)
  const ofAKind = once(
    () => new Set(blocks.flatMap(({text}) => (twoCapitals.test(text) ? allMatches(countable, text).map((found) => found[1] ?? found[2]) : []))),
  )
  for (const {text, role, depth} of blocks) {
    const hasCapitals = twoCapitals.test(text)
    // What is shouted has two capitals side by side.
    if (hasCapitals && isShouted(text)) continue
    if (hasCapitals) {
      if (role === 'title' || depth === 1) for (const [, name = ''] of allMatches(inTitle, text)) if (!ofAKind().has(name)) names.add(name.toLowerCase())
      for (const found of allMatches(ownName, text)) names.add((found[1] ?? found[2] ?? found[3] ?? '').toLowerCase())
    }
    if (twoCapitalsNear.test(text)) for (const found of allMatches(employer, text)) names.add((found[1] ?? found[2] ?? '').toLowerCase())
    if (text.includes('#')) for (const [, name = ''] of allMatches(hashtag, text)) names.add(name)
  }
  return names
}

/** The domains in a text, each with the owner of the repository where it is a forge's, in lower case. */
function addHosts(text: string, hosts: Set<string>): void {
  if (!text.includes('//') && !text.includes('@')) return
  for (const [, domain = '', owner = ''] of allMatches(host, text)) {
    const isForge = /^(?:www\.)?git(?:hub|lab)\.com$/i.test(domain)
    hosts.add(`${domain}.${isForge ? owner : ''}`.toLowerCase())
  }
}

/** Most words are in capitals, and one of them is a word and no acronym: a heading or a warning that shouts. */
export function isShouted(text: string): boolean {
  if (!twoCapitals.test(text) || !isMostlyCapitals(text)) return false
  return (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => word === word.toUpperCase() && (word.length > 5 || emphasised.has(word)))
}

/** Whether three words or more stand there, each of two letters at least, and more than half of them in capitals. */
function isMostlyCapitals(text: string): boolean {
  let all = 0
  let inCapitals = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    let isCapital = true
    for (; isLetter(unitAt(text, at)); at++) isCapital &&= unitAt(text, at) < 97
    if (at - start < 2) continue
    all++
    if (isCapital) inCapitals++
  }
  return all >= 3 && inCapitals * 2 > all
}

/** One of A–Z, in either case. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Words in capitals that a document uses in its sentences. */
export function namesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const {text} of blocks) if (twoCapitals.test(text) && !isShouted(text)) for (const [, name = ''] of allMatches(inCapitals, text)) names.add(name)
  return names
}

/** Up to so many documents around one are few. */
export const few = 4

/** What three documents around one use too (two, where there are few) is a name that everybody in the house has on every page; what is read in two ways is not. */
export function isHouseName(name: string, count: number, areFew: () => boolean): boolean {
  return !twoWays.has(name) && (count >= 3 || (count === 2 && areFew()))
}

/** The words of a repository's name and its owner's, in capitals: everybody in the house has them on every page. */
export function namesInAddress(name = ''): string[] {
  return name.split(/[^A-Za-z]+/).flatMap((word) => (word.length >= 2 && !general.has(word.toLowerCase()) ? [word.toUpperCase()] : []))
}

/** What repositories are called after, and house names are not. */
const general: ReadonlySet<string> = new Set([
  'it',
  'hr',
  'api',
  'iam',
  'sre',
  'sop',
  'sops',
  'kb',
  'cmdb',
  'itsm',
  'grc',
  'rfc',
  'rfcs',
  'adr',
  'adrs',
  'slo',
  'sla',
])
