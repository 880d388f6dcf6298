import type { DocumentRule, RuleDef, SanityDocument, ValidationError } from '@sanity/types'

import { findRemarks } from '../../rules/care.ts'
import type { Fields } from '../../rules/fields.ts'
import { sentenceOf, type Remark } from '../../rules/remark.ts'
import { checkNumbersInTexts } from './helpline-dialled.ts'

/** The remarks of a level, each with the path at which the form shows it: the same sentence once at a place. */
function remarksOf(document: Fields | undefined, level: Remark['level']): true | ValidationError[] {
  const remarks = document === undefined ? [] : findRemarks(document).filter((remark) => remark.level === level)
  const byPlace = new Map(
    remarks.map((remark) => [
      `${JSON.stringify(remark.path)} ${sentenceOf(remark)}`,
      { message: sentenceOf(remark), path: [...remark.path] },
    ]),
  )
  return byPlace.size === 0 ? true : [...byPlace.values()]
}

/** What the rules of care say about a whole document, in its form and in the build. */
export function careRules(rule: RuleDef<DocumentRule, SanityDocument>): DocumentRule[] {
  return [
    rule.custom((document) => remarksOf(document, 'error')).error(),
    rule.custom((document) => remarksOf(document, 'warning')).warning(),
    rule.custom((document, context) => checkNumbersInTexts(document, context)).error(),
  ]
}
