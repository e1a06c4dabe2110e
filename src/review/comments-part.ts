/** The part of a Word file that holds its comments: the one that is there, or a new one with all that leads to it. */

import type {WordPackage, XmlPart} from '../readers/docx/package.ts'
import {elementsOf, type XmlElement} from '../readers/docx/xml.ts'
import {type Encoding, encode} from '../readers/encoding.ts'
import {ReadError} from '../readers/unreadable.ts'
import {appendTo, declaration, Scope, xmlText} from './tags.ts'

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const typesPart = '[Content_Types].xml'

/** Who says something in a Word file, and when. */
export interface Author {
  readonly name: string
  readonly initials: string
  /** YYYY-MM-DDTHH:MM:SSZ. */
  readonly date: string
}

/** untape itself, on a day that is written YYYY-MM-DD. */
export function untapeOn(today: string): Author {
  return {name: 'untape', initials: 'ut', date: `${today}T00:00:00Z`}
}

export class CommentsPart {
  /** How many comments the file had. */
  readonly existing: number
  readonly #file: WordPackage
  readonly #part: XmlPart | undefined
  readonly #author: Author
  /** What a comment needs so that its `w:` is Word's. */
  readonly #declaration: string
  readonly #bodies: string[] = []

  constructor(file: WordPackage, author: Author) {
    this.#file = file
    this.#part = file.related('comments')
    this.#author = author
    this.#declaration = this.#part ? new Scope(this.#part.xml).declarationIn(this.#part.root) : ''
    this.existing = elementsOf(this.#part?.root).length
  }

  /** The tree that there is. */
  get root(): XmlElement | undefined {
    return this.#part?.root
  }

  /** Adds a comment of some lines. */
  add(id: number, lines: readonly string[]): void {
    const text = lines.map(
      (line, i) => `<w:p>${i === 0 ? '<w:r><w:annotationRef/></w:r>' : ''}<w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`,
    )
    this.#bodies.push(
      `<w:comment${this.#declaration} w:id="${id}" ${authorship(this.#author)} w:initials="${xmlText(this.#author.initials)}">${text.join('')}</w:comment>`,
    )
  }

  /** The parts that change, by their names in the archive. */
  parts(): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>()
    const bodies = this.#bodies.join('')
    if (bodies === '') return changed
    const part = this.#part
    if (part)
      return changed.set(
        part.name,
        encode(
          appendTo(part.xml, part.root, () => bodies),
          part.encoding,
        ),
      )
    const {
      zip,
      main: {name: own},
    } = this.#file
    const folder = own.slice(0, own.lastIndexOf('/') + 1)
    const known = this.#file.relationships.find(({type, isExternal}) => type === 'comments' && !isExternal)?.target
    const name = known ?? freeName(folder, (one) => zip.nameOf(one) !== undefined)
    changed.set(name, encode(`${head}<w:comments${declaration}>${bodies}</w:comments>`, utf8))
    if (known === undefined) this.#relate(changed, `${folder}_rels/${own.slice(folder.length)}.rels`, name.slice(folder.length))
    const types = this.#file.part(typesPart)
    if (!types) throw new ReadError('it does not say what its parts are, so nothing can be added to it')
    const isSaid = elementsOf(types.root).some(({attributes}) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase())
    if (!isSaid) {
      const xml = appendTo(types.xml, types.root, (prefix) => `<${prefix}Override PartName="/${xmlText(name)}" ContentType="${contentType}"/>`)
      changed.set(types.name, encode(xml, types.encoding))
    }
    return changed
  }

  #relate(changed: Map<string, Uint8Array>, name: string, target: string): void {
    const part = this.#file.part(name)
    const ids = new Set(elementsOf(part?.root).map(({attributes}) => attributes.Id))
    let number = 1
    while (ids.has(`rIdUntape${number}`)) number++
    const relationship = (prefix: string): string => `<${prefix}Relationship Id="rIdUntape${number}" Type="${relation}" Target="${xmlText(target)}"/>`
    if (part) changed.set(part.name, encode(appendTo(part.xml, part.root, relationship), part.encoding))
    else changed.set(name, encode(`${head}<Relationships xmlns="${relationships}">${relationship('')}</Relationships>`, utf8))
  }
}

/** The attributes that say who and when. */
export function authorship({name, date}: Author): string {
  return `w:author="${xmlText(name)}" w:date="${xmlText(date)}"`
}

const utf8: Encoding = {name: 'utf-8', hasMark: false}

function freeName(folder: string, isTaken: (name: string) => boolean): string {
  let name = `${folder}comments.xml`
  for (let number = 2; isTaken(name); number++) name = `${folder}comments${number}.xml`
  return name
}
