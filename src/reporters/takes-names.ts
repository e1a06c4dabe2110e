/** What answering a field takes, by its class, in words for people. */
export const takesNames: Readonly<Record<string, string>> = {
  consent: 'agree',
  known: 'know it',
  choice: 'choose',
  upload: 'attach a file',
  gathered: 'look it up',
  'created-short': 'write a few lines',
  specialist: 'ask a specialist',
  'created-long': 'write a lot',
}
