import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')

/** The licences of the packages that a bundle was made from, by the files of its metafile: they ask to be passed on with the code. */
export function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []))
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(join(root, folder))
    .sort()
    .find((one) => /^licen[cs]e(?:[.-].*)?$/i.test(one))
  const text = file === undefined ? `It comes without the text of its licence.\n` : readFileSync(join(root, folder, file), 'utf8').replace(/\r\n/g, '\n')
  return `${name} ${version}: ${license}\n\n${text.trimEnd()}\n`
}
