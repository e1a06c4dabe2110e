import type {Trap} from './trap.ts'

export const language: readonly Trap[] = [
  {
    trap: 72,
    title: 'Portuguese paragraph in an English document',
    text: `# Office keys

Ask for a key at the front desk. It is ready on the next day, and you sign for it when you collect it.
Bring your badge, and say which room you need the key for.

Se preferir, peça a chave por telefone. A equipa de backend trata do hotfix no fim do sprint, asap, e o cartão segue por correio.
O pedido passa pela DGX e pelo CPTX, que fazem a triage e o smoke test do leitor on-prem, sem custos para o utilizador com SSO.

- A chave do armazém deve ser pedida à DGX com dois dias de antecedência, e o webhook da mensagem não pode ter anexos.

> Em caso de dúvida, contacte o serviço de apoio, que abre um ticket no CMDB e responde no mesmo dia.

Lost keys are replaced shortly, and the QZRT is told.
`,
    flags: ['no-vague-deadline: shortly', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 73,
    title: 'English IT labels in a Portuguese document',
    path: '.github/ISSUE_TEMPLATE/pedido.yml',
    text: `name: Pedido de acesso
description: Peça acesso a uma aplicação da empresa
body:
  - type: markdown
    attributes:
      value: |
        Preencha este formulário para pedir acesso a uma aplicação. A sua chefia recebe uma mensagem e responde no prazo de dois dias.
        O backup e o hotfix não mudam, e o service desk trata do SSO e do on-prem, asap. Em caso de dúvida, escreva para apoio@example.com.
  - type: input
    id: account
    attributes:
      label: Service account
      description: O nome da conta de serviço, tal como aparece no portal.
  - type: input
    id: justification
    attributes:
      label: Business justification
      placeholder: Para que precisa do acesso, ASAP ou mais tarde?
  - type: input
    id: email
    attributes:
      label: E-mail
      description: O endereço para onde enviamos o token do DGXP.
  - type: dropdown
    id: environment
    attributes:
      label: Environment
      options:
        - Sandbox
        - Staging environment
        - None
`,
    flags: ['valid-issue-form: None'],
  },
  {
    trap: 74,
    title: 'one foreign quotation',
    text: `# The sign on the door

The sign at the office in Bonn reads “Die Provision für Makler wird gemäß § 652 BGB shortly nach Abschluss fällig, as soon as possible”.
Our colleagues in Lyon have this one: « La provision pour litiges est réglée par la DSI, en liaison avec le CSXE, dans les meilleurs délais. »

> Bitte geben Sie den Schlüssel bei der DGXA ab, sobald Sie das Haus verlassen, und sagen Sie dem Pförtner Bescheid.

In Rome they write *Si prega di consegnare la chiave alla DGXI prima di uscire* on the door. It is force majeure, mutatis mutandis, as the doorman says.

Our own sign comes promptly, and the QZRT pays for it.
`,
    flags: ['no-vague-deadline: promptly', 'no-undefined-acronym: QZRT'],
  },
  {
    trap: 75,
    title: 'labels of two words',
    text: `# Laptop order

Laptop model: ____

Monitor size: ____

Parking permit: ____

Hotel reservation: ____

Menu vegetarian: ____

Sala Lisboa: ____

Transport plan: ____

Format document: ____

Station portable: ____

Video adapter: ____

| Garage | |
|---|---|
| Color original | |
| Total general | |

QZRT number: ____

Delivery shortly.
`,
    flags: ['no-undefined-acronym: QZRT', 'no-vague-deadline: shortly'],
  },
]
