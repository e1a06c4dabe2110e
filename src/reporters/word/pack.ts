/** The report as bytes: those of the same report are the same on every day and every machine. */
import {type Document, Packer} from 'docx'
import {unzipSync, zipSync} from 'fflate'
import {plain} from './text.ts'

/** What the file says of itself. */
export interface Properties {
  readonly title: string
  /** YYYY-MM-DD; left out where nobody has said which day it is. */
  readonly day: string | undefined
}

/** Packs the report into the file that Word opens. */
export async function pack(document: Document, properties: Properties): Promise<Uint8Array> {
  // The packer writes the clock into the properties and into the archive; both are replaced.
  const bytes = await Packer.toBuffer(document, undefined, [{path: 'docProps/core.xml', data: coreProperties(properties)}])
  // The archive holds local time, so this is the same date in every time zone: the first that it can hold.
  return zipSync(unzipSync(bytes), {mtime: new Date(1980, 0, 1, 12), level: 9})
}

function coreProperties({title, day}: Properties): string {
  const time = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : undefined
  const dates = time === undefined ? '' : ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(plain(title))}</dc:title><dc:creator>untape</dc:creator><cp:lastModifiedBy>untape</cp:lastModifiedBy>${dates}<dc:language>en-GB</dc:language></cp:coreProperties>`
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[mark] ?? '')
}
