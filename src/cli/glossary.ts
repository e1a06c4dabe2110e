import {ConfigError} from '../config.ts'
import {nearest} from '../nearest.ts'
import type {Arguments} from './arguments.ts'
import type {Console} from './console.ts'
import {glossaryFormats, runGlossaryCheck} from './glossary-check.ts'

const overview = `untape glossary keeps the words of your team in order.

  untape glossary check [FILES] [paths…]   what is to mend in the team's glossary, and which terms no document uses
`

const commands = ['check', 'find', 'suggest', 'export', 'import']

/** Runs one of the commands on glossaries. */
export function runGlossary([command, ...rest]: readonly string[], {flags}: Arguments, io: Console): number {
  switch (command) {
    case undefined:
      io.out(overview)
      return 0
    case 'check':
      return runGlossaryCheck(rest, flags(rest, glossaryFormats), io)
    default: {
      const near = nearest(command, commands)
      throw new ConfigError(`there is no command “glossary ${command}”: ${near ? `did you mean “glossary ${near}”?` : `use ${commands.join(', ')}`}`)
    }
  }
}
