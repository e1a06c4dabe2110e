/** A page has no disk: what is read from one is not there. */
export function readFileSync(file: string): never {
  throw new Error(`${file} cannot be read in a page.`)
}
