import {english} from './en.ts'
import {recognised} from './others.ts'
import type {LanguagePack} from './pack.ts'
import {portuguese} from './pt.ts'

/** Every pack, English first. */
export const packs: readonly LanguagePack[] = [english, portuguese, ...recognised]

const byCode = new Map(packs.map((pack) => [pack.code, pack]))

/** The pack of a language, if there is one. */
export function packOf(code: string): LanguagePack | undefined {
  return byCode.get(code)
}

/** The English names of languages that are told by their letters alone. */
const otherNames: Readonly<Record<string, string>> = {
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  ru: 'Russian',
  fi: 'Finnish',
  cs: 'Czech',
  tr: 'Turkish',
  uk: 'Ukrainian',
}

/** The English name of a language. */
export function languageName(code: string): string {
  return byCode.get(code)?.name ?? otherNames[code] ?? `the language “${code}”`
}
