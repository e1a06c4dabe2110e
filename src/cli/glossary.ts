import {ConfigError} from '../config.ts'
import {nearest} from '../nearest.ts'
import type {Arguments} from './arguments.ts'
import type {Console} from './console.ts'
import {glossaryFormats, runGlossaryCheck} from './glossary-check.ts'
import {exportFormats, formatByName, runGlossaryExport} from './glossary-export.ts'
import {runGlossaryFind} from './glossary-find.ts'
import {runGlossaryImport} from './glossary-import.ts'
import {runGlossarySuggest} from './glossary-suggest.ts'

const overview = `The words of your team: what to say instead, and what terms mean.

  untape glossary check [FILES] [paths…]   what is to mend in your glossary, and which terms no document uses
  untape glossary find TERM                what to say instead of a word of IT, or what IT calls a plain word
  untape glossary suggest [paths…]         terms of your documents that your glossary may want, as YAML to fill in
  untape glossary export [FILES]           your glossary as csv, xlsx, cspell or markdown; ours when you have none
  untape glossary import FILE.csv|FILE.xlsx   the same back from a spreadsheet, as YAML

Your glossary is what “glossary:” in untape.yml names. How to write an entry: glossary/README.md.
`

const commands = ['check', 'find', 'suggest', 'export', 'import']

/** Runs one of the commands on glossaries. */
export function runGlossary([command, ...rest]: readonly string[], typed: Arguments, io: Console): number {
  const {flags, output} = typed
  switch (command) {
    case undefined:
      io.out(overview)
      return 0
    case 'check':
      return runGlossaryCheck(rest, flags(rest, glossaryFormats), io)
    case 'find':
      return runGlossaryFind(rest, flags(rest, glossaryFormats), io)
    case 'suggest':
      return runGlossarySuggest(flags(rest, glossaryFormats), typed.isAll, io)
    case 'export':
      return runGlossaryExport(rest, flags(rest, exportFormats, formatByName(output)), typed, io)
    case 'import':
      return runGlossaryImport(rest, output, typed.isForced, io)
    default: {
      const near = nearest(command, commands)
      throw new ConfigError(`there is no command “glossary ${command}”: ${near ? `did you mean “glossary ${near}”?` : `use ${commands.join(', ')}`}`)
    }
  }
}
