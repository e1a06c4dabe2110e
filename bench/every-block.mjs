/**
 * Lints the Markdown files of a folder with untape, and runs the plugins of retext
 * on every block as well; copied beside the plugins before it runs.
 *
 *   node every-block.mjs FOLDER URL-OF-UNTAPE [own]
 *
 * With “own”, whether a block is hard to read is what untape itself says: the
 * verdict of retext-readability without the package.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
import {VFile} from 'vfile'

const [folder = '.', url = '', readability] = process.argv.slice(2)
const {lint, readDocument} = await import(`${url}index.js`)
const {isHardToRead} = readability === 'own' ? await import(`${url}language/readability.js`) : {}
const english = unified().use(retextEnglish).use(retextSimplify).use(retextPassive)
if (!isHardToRead) english.use(retextReadability)
english.freeze()
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
let [findings, messages] = [0, 0]
for (const name of names.sort()) {
  const document = readDocument({path: name, content: readFileSync(join(folder, name))})
  findings += lint(document).length
  // One tree, as a plugin takes a third of a millisecond to get ready for each.
  const file = new VFile(document.source)
  english.runSync({type: 'RootNode', children: document.blocks.flatMap(({text}) => english.parse(text).children)}, file)
  messages += file.messages.length
  if (isHardToRead) for (const {text} of document.blocks) messages += isHardToRead(text) ? 1 : 0
}
console.log(`${names.length} files, ${findings} findings, ${messages} messages`)
