/** Comments and changes in real Word files, when UNTAPE_CORPUS names a folder of them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import mammoth from 'mammoth'
import {expect, test} from 'vitest'
import {ReadError} from '../../src/index.ts'
import {openWordFile} from '../../src/review/refuse.ts'
import {inflate} from '../../src/zlib.ts'
import {realDocuments} from '../real-documents.ts'
import {lintWord} from './lint-word.ts'
import {decide, rawParts, readReview} from './read-review.ts'
import {reviewOf, suggestFor, textsOf} from './review-words.ts'

const corpus = realDocuments('No real Word files were reviewed')

const mayChange = /^\[Content_Types\]\.xml$|(?:^|\/)_rels\/document\d*\.xml\.rels$|(?:^|\/)(?:document|comments)\d*\.xml$/

test.skipIf(!corpus.areThere)('in real Word files nothing changes but comments, and changes that can be rejected', {timeout: 1_800_000}, async () => {
  const files = corpus.of(/^docx_/)
  expect(files.length).toBeGreaterThan(0)
  const sum = {files: 0, refused: 0, comments: 0, exact: 0, around: 0, atParagraph: 0, moved: 0, left: 0, unplaced: 0, changes: 0}
  for (const {file} of files) {
    const bytes = readFileSync(join(corpus.folder, file))
    const version = lintWord(bytes)
    if (isRefused(bytes)) {
      sum.refused++
      continue
    }
    const plain = reviewOf(bytes, version.findings)
    check(file, bytes, plain.bytes)
    await checkText(file, bytes, plain.bytes)
    const review = suggestFor(bytes, version)
    // Without a change it is the same file, which was looked at.
    if (review.changed.length > 0) {
      check(file, bytes, review.bytes, decide(review.bytes, 'reject'))
      const after = new Map(lintWord(decide(review.bytes, 'accept')).findings.map(({fingerprint, measure = 1}) => [fingerprint, measure]))
      for (const {finding} of review.changed) expect(after.get(finding.fingerprint) ?? 0, `${file}: ${finding.quote}`).toBeLessThan(finding.measure ?? 1)
    }
    expect(review).toMatchObject({comments: plain.comments, exact: plain.exact, moved: plain.moved})
    sum.files++
    sum.changes += review.changed.length
    for (const name of ['comments', 'exact', 'around', 'atParagraph', 'moved', 'left', 'unplaced'] as const) sum[name] += review[name]
  }
  expect(sum.exact).toBeGreaterThan(sum.comments / 2)
  console.log(
    Object.entries(sum)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  )
})

function isRefused(bytes: Uint8Array): boolean {
  try {
    openWordFile(bytes, inflate)
    return false
  } catch (error) {
    if (error instanceof ReadError) return true
    throw error
  }
}

/** A reviewed file differs from the original in nothing but comments; `decided` is the file whose text is compared. */
function check(file: string, bytes: Uint8Array, reviewed: Uint8Array, decided = reviewed): void {
  expect(textsOf(decided), file).toEqual(textsOf(bytes))
  // What others wrote is theirs: Word puts references into insertions.
  const known = new Set(readReview(bytes).problems)
  expect(
    readReview(reviewed).problems.filter((one) => !known.has(one)),
    file,
  ).toEqual([])
  const [before, after] = [rawParts(bytes), rawParts(reviewed)]
  for (const [name, raw] of before) if (!after.get(name)?.equals(raw)) expect(name, file).toMatch(mayChange)
  for (const name of after.keys()) if (!before.has(name)) expect(name, file).toMatch(mayChange)
  expect([...after.keys()].slice(0, before.size), file).toEqual([...before.keys()])
}

/** Another reader finds the same text in it. */
async function checkText(file: string, bytes: Uint8Array, reviewed: Uint8Array): Promise<void> {
  const [before, after] = await Promise.all([bytes, reviewed].map((one) => mammoth.extractRawText({buffer: Buffer.from(one)}).then(({value}) => value)))
  expect(after, file).toBe(before)
}
