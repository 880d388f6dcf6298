import { AR } from './ar.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import type { LanguageWords } from './language-words.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import { RO } from './ro.ts'
import { UK } from './uk.ts'
import { ZH_HANS } from './zh-Hans.ts'

/** By language. No native speaker has read the lists of other languages than English: a machine wrote them. */
export const WORDS: ReadonlyMap<unknown, LanguageWords> = new Map([
  ['en', EN],
  ['pl', PL],
  ['ro', RO],
  ['es', ES],
  ['pt', PT],
  ['uk', UK],
  ['ar', AR],
  ['zh-Hans', ZH_HANS],
])
