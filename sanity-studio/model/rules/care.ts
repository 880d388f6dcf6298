import { memoizeByObject } from '../../../src/domain/memoize.ts'
import { remarkAlwaysTrafficked } from './always-trafficked.ts'
import type { Fields } from './fields.ts'
import { remarkUnfindable } from './findable.ts'
import { remarkHardTexts } from './hard-to-read.ts'
import { remarkResembling } from './learnt/remark-resembling.ts'
import { remarkLegalClaims } from './legal-claims.ts'
import { remarkListedWords } from './listed-words.ts'
import { remarkMayNotAppear } from './may-not-appear.ts'
import { remarkOrders } from './no-orders.ts'
import { remarkProfiling } from './no-profiling.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Remark } from './remark.ts'
import { remarkStillEnglish } from './still-english.ts'
import { remarkTemplateTexts } from './template-texts.ts'
import { remarkUntranslated } from './translated.ts'
import { remarkUnsourcedFigures } from './unsourced-figures.ts'
import { remarkUnwritten } from './unwritten.ts'

/** What a rule says about a document. Its passages are collected once for all rules. */
type Rule = (document: Fields, passages: readonly Passage[]) => readonly Remark[]

const RULES: readonly Rule[] = [
  remarkUnwritten,
  remarkTemplateTexts,
  remarkMayNotAppear,
  remarkUntranslated,
  remarkStillEnglish,
  remarkUnfindable,
  remarkProfiling,
  remarkOrders,
  remarkListedWords,
  remarkAlwaysTrafficked,
  remarkLegalClaims,
  remarkHardTexts,
  remarkUnsourcedFigures,
]

/** The rules that know what profiling and dangerous orders are made of: where they remark, they say it better. */
const WITH_LISTS: ReadonlySet<Rule> = new Set([remarkProfiling, remarkOrders, remarkListedWords])

/**
 * All that the rules of care say about a document, by itself: the Studio shows it as one types, and the build stops at
 * its errors. The result is kept for as long as the document, which nobody may change.
 */
export const findRemarks = memoizeByObject((document: Fields): readonly Remark[] => {
  const passages = passagesOf(document)
  const found = RULES.map((rule) => ({ rule, remarks: rule(document, passages) }))
  const listed = found.filter(({ rule }) => WITH_LISTS.has(rule)).flatMap(({ remarks }) => remarks)
  return [...found.flatMap((one) => one.remarks), ...remarkResembling(document, passages, listed)]
})
