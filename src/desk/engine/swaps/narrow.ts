/** A page leaves it to its browser how a text is kept. */
export function isWide(): boolean {
  return false
}

export function narrow(text: string): string {
  return text
}
