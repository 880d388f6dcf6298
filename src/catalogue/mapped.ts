import type { Evidence } from '../domain/evidence.ts'
import type { LocaleInfo } from '../domain/locale-info.ts'

/** Fields that a mapper takes over together, from one of their own. */
type Together = keyof LocaleInfo | keyof Evidence

/** Fields that every row may have, and that the domain has under another name or needs no more. */
type OfEveryRow = '_id' | '_key' | '_type' | '_rev' | '_createdAt' | '_updatedAt' | 'translationOf' | OfEditors

/** Fields about the text that readers are told of in other words, or not at all. */
type OfEditors =
  | 'publishedAlone'
  | 'translationStatus'
  | 'checkedBy'
  | 'checkedOn'
  | 'madeFrom'
  | 'wordingOnly'
  | 'confidence'
  | 'lastReviewedHow'
  | 'showFrom'
  | 'showUntil'

/** All fields, those also that may be undefined. */
type Whole<Result> = {
  readonly [Name in Exclude<keyof Required<Result>, Together>]: Result[Name]
} & Pick<Result, Extract<keyof Result, Together>>

/**
 * What a mapper makes of a row. It does not compile where a field of the result has no line, also an optional one, or where a
 * field that is asked for gets lost: it is then the `fieldWithoutLine`.
 * @param Otherwise the fields of the row that become fields of another name.
 */
export type Mapped<Row, Result, Otherwise extends keyof Row = never> = [
  Exclude<keyof Row, keyof Result | OfEveryRow | Otherwise>,
] extends [never]
  ? Whole<Result>
  : { readonly fieldWithoutLine: Exclude<keyof Row, keyof Result | OfEveryRow | Otherwise> }
