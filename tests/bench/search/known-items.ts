import type { SearchDocument } from '../../../src/search/model.ts'
import { between, pick, pickSome, seededRandom, type Random } from '../random.ts'
import { coinWords } from './coin-words.ts'
import { misspell, misspellStart, turnPlural } from './mistakes.ts'

/** A query for one document that somebody knows and wants back. */
export interface KnownItem {
  readonly query: string
  /** The id of the document. */
  readonly wanted: string
}

/** What is known of a document when a query for it is made up. */
interface Known {
  readonly random: Random
  readonly document: SearchDocument
  /** The first words of the title that say something, as many as somebody types. */
  readonly words: readonly string[]
  /** Leaves of a text the words that say something. */
  readonly telling: (text: string) => readonly string[]
  /** Leaves of a text the words that few other documents have. */
  readonly rare: (text: string) => readonly string[]
  /** Words that stand nowhere. */
  readonly unknown: readonly string[]
}

/** What somebody types of a title. */
const MOST_WORDS = 4

/** A word that stands in a larger share of the documents says nothing about one of them. */
const COMMON = 1 / 3

/** What somebody remembers of a text that he does not know the title of. */
const RARE = 1 / 50

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)*/g) ?? []
}

function shuffle(random: Random, words: readonly string[]): readonly string[] {
  return pickSome(random, words, words.length)
}

function glue(random: Random, words: readonly string[]): readonly string[] {
  const at = between(random, 0, words.length - 2)
  return [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)]
}

/** Two words or more, the last of them not yet typed to its end. */
function cutShort(random: Random, words: readonly string[]): readonly string[] {
  const typed = words.slice(0, between(random, 2, words.length))
  const last = typed.at(-1) ?? ''
  return [...typed.slice(0, -1), last.slice(0, between(random, 3, Math.max(3, last.length - 1)))]
}

/** Two to four words of one of the texts that has as many. */
function fromOne(random: Random, texts: readonly (readonly string[])[]): readonly string[] {
  const fit = texts.filter(({ length }) => length >= 2)
  return fit.length === 0 ? [] : pickSome(random, pick(random, fit), MOST_WORDS)
}

/** Ways of asking for a document; words are in the order in which they are typed. */
const CLASSES = {
  exact: ({ document }) => wordsOf(document.title),
  drop: ({ random, words }) => {
    const kept = new Set(pickSome(random, words, Math.max(2, words.length - 1)))
    return words.filter((word) => kept.has(word))
  },
  reorder: ({ random, words }) => shuffle(random, words),
  typo: ({ random, words }) => words.map((word) => misspell(random, word)),
  'first-letter typo': ({ random, words }) => words.map((word) => misspellStart(random, word)),
  prefix: ({ random, words }) => cutShort(random, words),
  plural: ({ words }) => words.map(turnPlural),
  heading: ({ random, document, telling }) => fromOne(random, document.headings.map(telling)),
  body: ({ random, document, rare }) => fromOne(random, document.body.split(/[.!?]\s/).map(rare)),
  noise: ({ random, words, unknown }) => shuffle(random, [...words, pick(random, unknown)]),
  glued: ({ random, words }) => glue(random, words),
} as const satisfies Record<string, (known: Known) => readonly string[]>

function countDocuments(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { title, headings, summary, body } of documents) {
    const words = new Set(wordsOf([title, ...headings, summary, body].join('\n')))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Queries of one class. */
export interface KnownItems {
  readonly name: string
  readonly items: readonly KnownItem[]
}

/**
 * Makes up queries for documents of a corpus, `count` of each class, each for another document as
 * long as there are enough. The same corpus and seed give the same queries.
 */
export function askForKnownItems(documents: readonly SearchDocument[], count: number, seed = 2): readonly KnownItems[] {
  const random = seededRandom(seed)
  const frequency = countDocuments(documents)
  const wordsBelow = (share: number) => (text: string) =>
    [...new Set(wordsOf(text))].filter(
      (word) => word.length > 2 && (frequency.get(word) ?? 0) <= documents.length * share,
    )
  const telling = wordsBelow(COMMON)
  const rare = wordsBelow(RARE)
  const fit = documents.filter(({ title }) => telling(title).length >= 2)
  const known = [...frequency.keys()].filter((word) => /^[a-z]+$/.test(word))
  const unknown = coinWords(random, known, count)
  return Object.entries(CLASSES).map(([name, ask]) => ({
    name,
    items: pickSome(random, fit, count).flatMap((document) => {
      const words = telling(document.title).slice(0, MOST_WORDS)
      const query = ask({ random, document, words, telling, rare, unknown }).join(' ')
      return query === '' ? [] : [{ query, wanted: document.id }]
    }),
  }))
}

/** What is in the field after each letter of a query. */
export function typeOut(query: string): readonly string[] {
  return [...query].map((_, at) => query.slice(0, at + 1))
}
