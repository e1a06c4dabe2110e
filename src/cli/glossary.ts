import {ConfigError} from '../config.ts'
import {nearest} from '../nearest.ts'
import type {Arguments} from './arguments.ts'
import type {Console} from './console.ts'
import {glossaryFormats, runGlossaryCheck} from './glossary-check.ts'
import {exportFormats, formatByName, runGlossaryExport} from './glossary-export.ts'
import {runGlossaryFind} from './glossary-find.ts'
import {runGlossaryImport} from './glossary-import.ts'
import {runGlossarySuggest} from './glossary-suggest.ts'

const overview = `untape glossary keeps the words of your team in order.

  untape glossary check [FILES] [paths…]
      what is to mend: entries that cannot be used, terms listed twice, replacements and examples that
      untape itself would report, old reviews, terms that no document uses
  untape glossary find TERM
      what to say instead of a word of IT, and what IT calls a plain word
  untape glossary suggest [paths…]
      terms of your documents that the glossary does not have, as YAML to finish
  untape glossary export [FILES] [--format csv|xlsx|cspell|markdown] [--output FILE]
      for a spreadsheet, a spelling checker or a wiki; --all lays yours over ours
  untape glossary import FILE.csv|FILE.xlsx [--output FILE.yml]
      back from the spreadsheet

Yours is what “glossary:” in untape.yml names, or the files that you name. Ours is built in.
check ends with 1 when it finds errors (--fail-on says from which severity on), find when it finds nothing.
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
