import { BACK, BACK_BEFORE, COUNTRY_WORDS, FROM, IN, OF, SOMEBODY } from '../vocabulary/country-words.ts'
import { lineOf, phrasePattern, wordsOf } from './phrase-pattern.ts'

let patterns: readonly (readonly [code: string, pattern: RegExp])[] | undefined

/** The names are read when something is typed, not when the page is opened. */
function patternsOf() {
  patterns ??= Object.entries(COUNTRY_WORDS).map(([code, names]) => [code, phrasePattern(names.join('\n'))] as const)
  return patterns
}

/** Capitals tell the country from the pronoun. */
const IN_CAPITALS = /\b(?:USA?|U\.S\.(?:A\.)?)(?!\w)/

/** How a query names a country: somebody is in it, comes from it or may be sent to it; or there is none. */
type Said = 'in' | 'elsewhere' | 'named'

function saidOf(line: string, at: number, name: string): Said {
  const before = line.slice(0, at).trim().split(' ')
  const justBefore = ` ${before.slice(-BACK_BEFORE).join(' ')}`
  const [last = '', secondLast = ''] = before.toReversed()
  if (/^\p{Script=Han}/u.test(name)) {
    const [, character] = /(来自|从|在|回|去|送|返)$/u.exec(line.slice(0, at)) ?? []
    if (character === '在') return 'in'
    return character === undefined || character === '去' ? 'named' : 'elsewhere'
  }
  if (/^ [فب]/.test(name)) return 'in'
  if (FROM.includes(last) || (OF.includes(last) && SOMEBODY.test(secondLast))) return 'elsewhere'
  if (BACK.test(justBefore)) return 'elsewhere'
  return IN.includes(last) ? 'in' : 'named'
}

interface Named {
  readonly code: string
  readonly said: Said
  readonly at: number
  readonly length: number
}

/** A country that a query names. */
export interface NamedCountry {
  readonly code: string
  /** The query without the country’s name; all of it where it has no other words. */
  readonly otherWords: string
}

/**
 * The country that somebody says to be in: “in spain”, “w Hiszpanii”, “dubai”. Not the one that she comes from or may be sent
 * back to.
 */
export function namedCountry(text: string): NamedCountry | undefined {
  const line = lineOf(text)
  const found = patternsOf().flatMap(([code, pattern]) =>
    [...line.matchAll(pattern)].map((match): Named => {
      const [name] = match
      return { code, said: saidOf(line, match.index, name), at: match.index, length: name.length }
    }),
  )
  // “Northern Ireland” is not Ireland: the longer name at a place holds.
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && other.length > one.length && overlaps(one, other)),
  )
  const named = longest.find(({ said }) => said === 'in') ?? longest.find(({ said }) => said === 'named')
  if (named !== undefined) {
    return { code: named.code, otherWords: withoutName(text, line, named) || text }
  }
  return IN_CAPITALS.test(text) && text !== text.toUpperCase() ? { code: 'US', otherWords: text } : undefined
}

/** The words as they were typed, since letters without their marks are other words; folded ones where folding parts them anew. */
function withoutName(text: string, line: string, { at, length }: Named): string {
  const rest = [line.slice(0, at), line.slice(at + length)]
  if (/^\p{Script=Han}/u.test(line.slice(at))) return rest.join('').trim()
  const [before = 0, after = 0] = rest.map((part) => wordsOf(part).length)
  const words = wordsOf(text)
  if (words.length !== wordsOf(line).length) return rest.join(' ').trim()
  return [...words.slice(0, before), ...words.slice(words.length - after)].join(' ')
}

function overlaps(one: Named, other: Named): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length
}
