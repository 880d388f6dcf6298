import type { Remark } from './remark.ts'

/** Words of one language that insult people, hurt or mislead. */
export interface CareWords {
  /** An insult is found in quotations too: a reader may be one of those whom it means. */
  readonly kind: 'insult' | 'avoid' | 'order'
  readonly level: Remark['level']
  /** The source of a regular expression, for whole words where the language parts its words. */
  readonly words: string
  /** In the language itself. */
  readonly instead: string
}

type Entry = readonly [kind: CareWords['kind'], level: Remark['level'], words: string, instead: string]

/** Makes a list of words from the columns of a table. */
export const named = (entries: readonly Entry[]): readonly CareWords[] =>
  entries.map(([kind, level, words, instead]) => ({ kind, level, words, instead }))
