import { EXPANSION_WEIGHTS } from '../weights.ts'
import type { Expander } from './expand.ts'
import type { Expansion, QueryTerm } from './query-term.ts'

/** Enough for a person who tells what happened; the rest of a long text that was pasted would stop a slow phone. */
const MOST_CHARACTERS = 600
/** Of more words than this, stop words are left out first. */
const MOST_WORDS = 16
/** Compounds that are split make more of them. Coverage is kept as the bits of one 32-bit number. */
const MOST_TERMS = 31

/** The weight of a respelling from which it is preferred to splitting the word. */
const SURE_RESPELLING = EXPANSION_WEIGHTS.oneEdit * EXPANSION_WEIGHTS.otherFirstLetter

/** The normalised words of what was typed, each once, in their order. */
function typedWords(input: string, expander: Expander, isStopWord: (word: string) => boolean): readonly string[] {
  const words = [...new Set(expander.analyse(input.slice(0, MOST_CHARACTERS)))]
  const informative = words.length > MOST_WORDS ? words.filter((word) => !isStopWord(word)) : []
  return (informative.length > 0 ? informative : words).slice(0, MOST_WORDS)
}

interface TypedWord {
  readonly word: string
  readonly isLast: boolean
  readonly isInformative: boolean
}

/** The term of a typed word or, where it is unknown and consists of known words, the terms of its parts. */
function toTerms({ word, isLast, isInformative }: TypedWord, expander: Expander): readonly QueryTerm[] {
  const known = expander.expand(word, isLast)
  const term = { typed: word, expansions: known, isInformative, isLast, isKnown: known.length > 0 }
  if (known.length > 0 || !isInformative) return [term]
  const respellings = expander.respell(word, isLast)
  const best = Math.max(0, ...respellings.map(({ weight }) => weight))
  const parts = best >= SURE_RESPELLING ? [] : expander.split(word)
  if (parts.length === 0) return [{ ...term, expansions: respellings }]
  const isStopWord = (part: string) => expander.isStopWord(part)
  return parts.map((part) => ({
    typed: word,
    part,
    expansions: asCompound(expander.expand(part, false)),
    isInformative: parts.every(isStopWord) || !isStopWord(part),
    isLast: false,
    isKnown: true,
  }))
}

function asCompound(expansions: readonly Expansion[]): readonly Expansion[] {
  return expansions.map(({ termId, weight }) => ({ termId, weight: weight * EXPANSION_WEIGHTS.compound }))
}

/** Expansions of a word for the compounds that it makes with its neighbours: “pass port” is typed for “passport”. */
function joinNeighbours(words: readonly TypedWord[], at: number, expander: Expander): readonly Expansion[] {
  const pairs = [
    [words[at - 1], words[at]],
    [words[at], words[at + 1]],
  ]
  return pairs.flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : asCompound(expander.expand(first.word + second.word, false)),
  )
}

/**
 * Parses what a person typed: a term for each word, with its expansions. A stop word is not informative beside other
 * words; in a query of nothing but stop words, each is.
 */
export function parseQuery(input: string, expander: Expander): readonly QueryTerm[] {
  const isStopWord = (word: string) => expander.isStopWord(word)
  const words = typedWords(input, expander, isStopWord)
  const isAllStopWords = words.every(isStopWord)
  // Found in the end of the input, because the word may be a repeated one, or lie behind the part that is parsed.
  const last = /\s$/.test(input) ? undefined : expander.analyse(input.slice(-MOST_CHARACTERS)).at(-1)
  const typed = words.map((word) => {
    const isInformative = isAllStopWords || !isStopWord(word)
    return { word, isInformative, isLast: isInformative && word === last }
  })
  const terms = typed.flatMap((one, at) => {
    const own = toTerms(one, expander)
    const joined = one.isInformative ? joinNeighbours(typed, at, expander) : []
    if (joined.length === 0) return own
    return own.map((term) => ({ ...term, expansions: [...term.expansions, ...joined], isKnown: true }))
  })
  return terms.slice(0, MOST_TERMS)
}
