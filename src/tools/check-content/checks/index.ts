import type { Check } from '../check.ts'
import { checkArrayKeys } from './array-keys.ts'
import { checkDates } from './dates.ts'
import { checkFactSources } from './fact-sources.ts'
import { checkJsonTypes } from './json-types.ts'
import { checkKnownFields } from './known-fields.ts'
import { checkKnownTypes } from './known-types.ts'
import { checkLinks } from './links.ts'
import { checkMarks } from './marks.ts'
import { checkNeverReviewed } from './never-reviewed.ts'
import { checkOnePerLanguage } from './one-per-language.ts'
import { checkPictures } from './pictures.ts'
import { checkProfiling } from './profiling.ts'
import { checkReadability } from './readability.ts'
import { checkReferences } from './references.ts'
import { checkReviewDates } from './review-dates.ts'
import { checkSentences } from './sentences.ts'
import { checkTextSize } from './text-size.ts'
import { checkUniqueSlugs } from './unique-slugs.ts'
import { checkWords } from './words.ts'

/** What a page could not even show. */
export const SOUNDNESS: readonly Check[] = [
  checkKnownTypes,
  checkKnownFields,
  checkJsonTypes,
  checkTextSize,
  checkArrayKeys,
  checkMarks,
  checkReferences,
  checkUniqueSlugs,
  checkOnePerLanguage,
  checkPictures,
  checkLinks,
  checkDates,
]

/** Every check that needs no waiting. The first that finds an error at a place speaks for the others. */
export const CHECKS: readonly Check[] = [
  ...SOUNDNESS,
  checkFactSources,
  checkReviewDates,
  checkNeverReviewed,
  checkWords,
  checkSentences,
  checkReadability,
  checkProfiling,
]
