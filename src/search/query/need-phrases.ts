import { memoize } from '../../domain/memoize.ts'
import { NEED_PHRASES, PHRASE_NEEDS, type PhraseNeed } from '../vocabulary/need-phrases.ts'
import {
  ADULT_WITH_CHILDREN,
  AGAINST_A_CHILD,
  CHILD_WORDS,
  GUEST_VOICE,
  HARMLESS,
  STAFF_VOICE,
} from '../vocabulary/voice-phrases.ts'
import { ageIn, type Age } from './age.ts'
import { lineOf, phrasePattern } from './phrase-pattern.ts'

/** What the phrases of a sentence tell of who needs help, beside how urgent it is. */
export interface PhraseSigns {
  readonly need: PhraseNeed | undefined
  /** An age under 18 that somebody says of herself, or of another. */
  readonly age: Age | undefined
  /** Whether it tells of touching, hurting, or the like. */
  readonly isAgainst: boolean
  readonly isGuest: boolean
  /** Whether somebody says what her work at the hotel is. */
  readonly isStaff: boolean
  /** Whether it has a word of a child. */
  readonly isOfChild: boolean
  /** Whether it is about an adult who works with children. */
  readonly isCarer: boolean
}

/** Up to two words stand between two of a phrase. */
const MOST_BETWEEN = 2

/** Patterns are prepared when they are first asked for. */
const patternOf = memoize((phrases: string) => phrasePattern(phrases, MOST_BETWEEN))

/** Reads the phrases of a sentence. @param text in simplified characters, if it is Chinese. */
export function readPhrases(text: string): PhraseSigns {
  const line = lineOf(text)
  const has = (phrases: string) => line.search(patternOf(phrases)) >= 0
  return {
    need: PHRASE_NEEDS.find((need) => NEED_PHRASES[need].some((lists) => lists.every(has))),
    age: ageIn(line),
    isAgainst: has(AGAINST_A_CHILD),
    isGuest: has(GUEST_VOICE),
    isStaff: has(STAFF_VOICE),
    isOfChild: has(CHILD_WORDS),
    isCarer: has(ADULT_WITH_CHILDREN),
  }
}

/** A text without the sayings in which nobody is hurt (“killing time”); unchanged where it has none. */
export function withoutHarmless(text: string): string {
  const line = lineOf(text)
  const left = line.replace(patternOf(HARMLESS), ' ')
  return left === line ? text : left
}
