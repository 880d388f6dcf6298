import { CERTAIN_WORDS, NO_AGE_BEFORE, NO_AGE_BEHIND } from '../vocabulary/certain-words.ts'
import { bareAge } from './age.ts'
import { phrasePattern } from './phrase-pattern.ts'

/** Words that a sentence may have, by the name of their list; or a number that may be an age. */
export type Said = keyof typeof CERTAIN_WORDS | 'number'

const isList = (name: string): name is keyof typeof CERTAIN_WORDS => Object.hasOwn(CERTAIN_WORDS, name)

let patterns: readonly (readonly [name: Said, pattern: RegExp])[] | undefined

/** Patterns are made when something is typed, not when the page is opened. */
function patternsOf() {
  patterns ??= Object.keys(CERTAIN_WORDS)
    .filter(isList)
    .map((name) => [name, phrasePattern(CERTAIN_WORDS[name])] as const)
  return patterns
}

/** The same in Chinese, which has no blanks: number 9, 9 o’clock, 9 rooms. */
const COUNTED = /^[号点楼层间个位人分]/u

/** Whether there is a number from 8 to 17 that is no room and no hour: “kitchen porter 16”. */
function hasNumber(line: string): boolean {
  const typed = line.trim().split(' ')
  const [behind, before] = [NO_AGE_BEHIND.split(' '), NO_AGE_BEFORE.split(' ')]
  return typed.some(
    (word, at) =>
      bareAge.test(word) &&
      !behind.includes(typed[at - 1] ?? '') &&
      !before.includes(typed[at + 1] ?? '') &&
      !COUNTED.test(typed[at + 1] ?? ''),
  )
}

/** The lists of which a sentence has words. @param line folded words with a blank around each. */
export function saidIn(line: string): ReadonlySet<Said> {
  const found = patternsOf().flatMap(([name, pattern]) => (line.search(pattern) < 0 ? [] : name))
  return new Set(hasNumber(line) ? [...found, 'number' as const] : found)
}
