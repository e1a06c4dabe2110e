/** The parts of a Word file, found by their relationships and never by their names. OPC: ECMA-376 part 2. */
import {type Encoding, encodingOf} from '../encoding.ts'
import {ReadError} from '../unreadable.ts'
import {withoutLooks} from './looks-only.ts'
import {elementsOf, parseXml, XmlBudget, type XmlElement} from './xml.ts'
import {type Inflate, shown, ZipArchive} from './zip.ts'

/** A relationship of the main part; `type` is the last word of its address. */
export interface Relationship {
  readonly id: string
  readonly type: string
  /** The part, or the address outside of the file. */
  readonly target: string
  readonly isExternal: boolean
}

/** One part that was parsed. */
export interface XmlPart {
  readonly name: string
  readonly xml: string
  readonly root: XmlElement
  readonly encoding: Encoding
}

/** What a file that is no ZIP archive begins with, when it is an old Word file or an encrypted one. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

export class WordPackage {
  readonly zip: ZipArchive
  readonly #budget = new XmlBudget()
  readonly main: XmlPart
  readonly relationships: readonly Relationship[]
  readonly #prepare: (xml: string) => string

  /**
   * `use` says what for: where it is only read, what says only what it looks like is not parsed, and
   * places in the XML of a part are not those of the file.
   *
   * @throws {ReadError} for what is no Word document.
   * @throws {LimitError} for what is too large.
   */
  constructor(bytes: Uint8Array, inflate: Inflate, use: 'read' | 'write') {
    this.#prepare = use === 'read' ? withoutLooks : (xml) => xml
    if (compound.every((byte, i) => bytes[i] === byte)) {
      throw new ReadError('this is an old Word file (.doc) or one with a password: save it as .docx without a password')
    }
    this.zip = new ZipArchive(bytes, inflate)
    const main = this.relationshipsOf('').find(({type, isExternal}) => type === 'officeDocument' && !isExternal)?.target
    const part = main === undefined ? undefined : this.part(main)
    if (part?.root.name !== 'w:document') throw new ReadError('this is no Word document')
    this.main = part
    this.relationships = this.relationshipsOf(part.name)
  }

  /** A part as a tree; undefined when there is none. */
  part(name: string): XmlPart | undefined {
    const bytes = this.zip.read(name)
    if (!bytes) return undefined
    const own = this.zip.nameOf(name) ?? name
    const encoding = encodingOf(bytes)
    const xml = this.#prepare(decode(bytes, encoding, own))
    return {name: own, xml, root: parseXml(xml, shown(own), this.#budget), encoding}
  }

  /** The first part that the main part has for a purpose. */
  related(type: string): XmlPart | undefined {
    const found = this.relationships.find((one) => one.type === type && !one.isExternal)
    return found && this.part(found.target)
  }

  /** The relationships of a part; those of the whole file for ''. */
  relationshipsOf(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1
    const folder = part.slice(0, slash)
    const file = this.part(`${folder}_rels/${part.slice(slash)}.rels`)
    return elementsOf(file?.root).map(({attributes: {Id = '', Type = '', Target = '', TargetMode}}) => {
      const isExternal = TargetMode === 'External'
      return {id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: isExternal ? Target : resolvePart(Target, folder), isExternal}
    })
  }
}

/** Where a target leads, from the root of the archive. There is nothing above the root. */
function resolvePart(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function decode(bytes: Uint8Array, {name}: Encoding, part: string): string {
  try {
    return new TextDecoder(name, {fatal: true}).decode(bytes)
  } catch {
    throw new ReadError(`its part ${shown(part)} is not valid ${name.toUpperCase()} text`)
  }
}
