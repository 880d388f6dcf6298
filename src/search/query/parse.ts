import { analyseText } from '../text/normalise.ts'
import type { QueryWord } from './expansion.ts'
import type { WordExpander } from './expand.ts'
import { FACTORS } from '../weights.ts'

/** Who tells what happened types so much; what is pasted is cut, so that a long text cannot stop a slow phone. */
const MOST_CHARACTERS = 600
/** Of more, those that say nothing are left out first. */
const MOST_WORDS = 16
/** Glued words make more of them; each telling one needs a bit of a whole number. */
const MOST_MEANT = 31

/** How sure a repair must be to be preferred to splitting a word. */
const SURE = FACTORS.oneEdit * FACTORS.otherFirstLetter

/** The folded words of what was typed, each once, in their order. */
function typedWords(input: string, isStop: (word: string) => boolean): readonly string[] {
  const words = [...new Set(analyseText(input.slice(0, MOST_CHARACTERS)))]
  const telling = words.length > MOST_WORDS ? words.filter((word) => !isStop(word)) : []
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)
}

interface Typed {
  readonly word: string
  readonly isLast: boolean
  readonly isTelling: boolean
}

function read(
  { word, isLast, isTelling }: Typed,
  expander: WordExpander,
  isStop: (word: string) => boolean,
): readonly QueryWord[] {
  const known = expander.known(word, isLast)
  const sure = { typed: word, expansions: known, isTelling, isLast, isKnown: known.length > 0 }
  if (known.length > 0 || !isTelling) return [sure]
  const misspelt = expander.misspelt(word, isLast)
  const best = Math.max(0, ...misspelt.map(({ factor }) => factor))
  const parts = best >= SURE ? [] : expander.glued(word)
  if (parts.length === 0) return [{ ...sure, expansions: misspelt }]
  return parts.map((part) => ({
    ...{ typed: word, part },
    expansions: expander.known(part, false).map(({ place, factor }) => ({ place, factor: factor * FACTORS.glued })),
    isTelling: parts.every(isStop) || !isStop(part),
    isLast: false,
    isKnown: true,
  }))
}

/** Two words that were typed apart and are one: “pass port”. Stands for either of them. */
function joined(words: readonly Typed[], at: number, expander: WordExpander): QueryWord['expansions'] {
  const pairs = [
    [words[at - 1], words[at]],
    [words[at], words[at + 1]],
  ]
  return pairs.flatMap(([first, second]) => {
    if (first === undefined || second === undefined) return []
    return expander
      .known(first.word + second.word, false)
      .map(({ place, factor }) => ({ place, factor: factor * FACTORS.glued }))
  })
}

/**
 * Reads what a person typed: the telling words with all that may stand for them, and the stop words,
 * which only decide between equals. Of stop words alone, each is telling.
 */
export function readQuery(input: string, expander: WordExpander): readonly QueryWord[] {
  const isStop = (word: string) => expander.isStopWord(word)
  const words = typedWords(input, isStop)
  const isAllStop = words.every(isStop)
  // A space after the last word says that it is finished. It may be one that was typed before, or lie behind what is read.
  const last = /\s$/.test(input) ? undefined : analyseText(input.slice(-MOST_CHARACTERS)).at(-1)
  const typed = words.map((word) => {
    const isTelling = isAllStop || !isStop(word)
    return { word, isTelling, isLast: isTelling && word === last }
  })
  const meant = typed.flatMap((one, at) => {
    const read_ = read(one, expander, isStop)
    const both = one.isTelling ? joined(typed, at, expander) : []
    if (both.length === 0) return read_
    return read_.map((word) => ({ ...word, expansions: [...word.expansions, ...both], isKnown: true }))
  })
  return meant.slice(0, MOST_MEANT)
}
