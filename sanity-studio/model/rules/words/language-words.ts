import type { Remark } from '../remark.ts'

/**
 * What words of a text do. An insult is found in quotations too, since a reader may be one of those whom it means; what blames
 * people and what orders is right where its sentence denies it. A trait, which says what people are, is found in a list of signs.
 */
export type WordKind = 'insult' | 'avoid' | 'blame' | 'order' | 'trait'

/**
 * Words of one language: the source of a regular expression, for whole words where the language parts its words, and what to
 * write instead, in the language itself. `as written`: compared with its capitals.
 */
export type WordRow = readonly [
  kind: WordKind,
  level: Remark['level'],
  words: string,
  instead: string,
  capitals?: 'as written',
]

/** What the rules of care look for in a language. */
export interface LanguageWords {
  /** Words that deny what comes behind them in their sentence. */
  readonly not: string
  /** Words before a number that somebody is to dial. */
  readonly calling: string
  /** What a heading over signs says, and one over deeds, such as “What to do when you see one”; finer for English (`sign-lists.ts`). */
  readonly signs?: string
  readonly deeds?: string
  /** A longer expression is listed before a shorter one that it contains. */
  readonly words: readonly WordRow[]
}
