import { joinTerms, type IndexTerms } from '../../../src/search/index/index-terms.ts'
import { encodeTerms, openTerms, type TermDictionary } from '../../../src/search/index/term-dictionary.ts'

/** Sorted terms as an index has them: encoded and opened. */
export function makeDictionary(terms: readonly string[]): TermDictionary {
  return openTerms(encodeTerms(terms))
}

/** The terms of an index whose metadata and bodies have these. */
export function makeTerms(metadata: readonly string[], bodies: readonly string[] = []): IndexTerms {
  return joinTerms(makeDictionary(metadata), makeDictionary(bodies))
}
