/** Fingerprints hold the path. This is what a finding's was before the change renamed its file. */
import {fingerprintOf} from '../src/fingerprint.ts'
import type {ModelFile, ModelFinding} from './model.ts'

/** More equal quotes than this in one file are not told apart. */
const mostOrdinals = 200

/** From the fingerprints that the findings of renamed files had under their old paths to those that they have now. */
export function renamedFingerprints(files: readonly ModelFile[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const {path, previousPath, added, existing} of files) {
    if (previousPath === null || previousPath === path) continue
    for (const finding of [...added, ...existing]) {
      const earlier = fingerprintUnder(previousPath, path, finding)
      if (earlier !== null) renamed.set(earlier, finding.fingerprint)
    }
  }
  return renamed
}

/** The ordinal is found by trying; null for a finding that is not known by its quote. */
function fingerprintUnder(previousPath: string, path: string, {rule, quote, fingerprint}: ModelFinding): string | null {
  for (let ordinal = 0; ordinal < mostOrdinals; ordinal++) {
    if (fingerprintOf(rule, path, quote, ordinal) === fingerprint) return fingerprintOf(rule, previousPath, quote, ordinal)
  }
  return null
}
