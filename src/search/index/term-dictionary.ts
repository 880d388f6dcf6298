import { letterMask } from '../text/edit-distance.ts'
import { decodeNumbers, encodeNumber, LIST_END } from './character-lists.ts'
import { IndexError } from './index-file.ts'

/** So many terms are decoded at once: the fewer, the less is decoded for one term, and the worse they compress. */
const BLOCK_SIZE = 64

/** How many characters a term shares with the one before is encoded as a capital from here on: terms have none. */
const NOTHING_SHARED = 65
const MOST_SHARED = 25

const CAPITAL = /[A-Z]|$/

/** Terms in the order of their UTF-16 units, each known by its place: its id. A block is decoded when one of its terms is asked for. */
export interface TermDictionary {
  readonly size: number
  /** The letter mask and the length of each term; 0 until its block was decoded. */
  readonly letterMasks: Int32Array
  readonly lengths: Uint8Array
  /** The term of an id; an empty text where there is none. */
  readonly at: (id: number) => string
  /** The id of a term; -1 where it is not. */
  readonly find: (term: string) => number
  /** The ids of all terms with a prefix: from the first to before the last. */
  readonly withPrefix: (prefix: string) => readonly [from: number, to: number]
  /** Decodes all blocks that were not decoded. */
  readonly decodeAll: () => void
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < MOST_SHARED && a[length] === b[length]) length += 1
  // Half of a surrogate pair cannot be written in UTF-8.
  return a.slice(0, length).isWellFormed() ? length : length - 1
}

/** The first term whole, each other as how much it shares with the one before and what it adds (front coding). */
function encodeBlock(terms: readonly string[]): string {
  const parts = terms.map((term, at) => {
    const before = terms[at - 1]
    if (before === undefined) return term
    const shared = sharedLength(term, before)
    return String.fromCharCode(NOTHING_SHARED + shared) + term.slice(shared)
  })
  return parts.join('')
}

function decodeBlock(block: string): readonly string[] {
  const terms: string[] = []
  let term = ''
  let shared = 0
  let from = 0
  for (let at = 0; at <= block.length && block !== ''; at += 1) {
    const unit = at < block.length ? block.charCodeAt(at) : NOTHING_SHARED
    if (unit < NOTHING_SHARED || unit > NOTHING_SHARED + MOST_SHARED) continue
    term = term.slice(0, shared) + block.slice(from, at)
    terms.push(term)
    shared = unit - NOTHING_SHARED
    from = at + 1
  }
  return terms
}

/** Encodes sorted terms in blocks. How many they are is the first of the lists. */
export function encodeTerms(terms: readonly string[]): string {
  const blocks: string[] = []
  for (let from = 0; from < terms.length; from += BLOCK_SIZE) {
    blocks.push(encodeBlock(terms.slice(from, from + BLOCK_SIZE)))
  }
  return [encodeNumber(terms.length), ...blocks].join(LIST_END)
}

/**
 * Opens what `encodeTerms` wrote.
 * @throws IndexError where there are more or fewer blocks than so many terms have.
 */
export function openTerms(text: string): TermDictionary {
  const [head = '', ...coded] = text.split(LIST_END)
  const [size = 0] = decodeNumbers(head)
  if (coded.length !== Math.ceil(size / BLOCK_SIZE)) throw new IndexError('has terms that are not whole')
  const letterMasks = new Int32Array(size)
  const lengths = new Uint8Array(size)
  const blocks: (readonly string[])[] = []

  function open(place: number): readonly string[] {
    const terms = decodeBlock(coded[place] ?? '')
    terms.forEach((term, at) => {
      letterMasks[place * BLOCK_SIZE + at] = letterMask(term)
      lengths[place * BLOCK_SIZE + at] = term.length
    })
    return terms
  }

  const block = (place: number) => (blocks[place] ??= open(place))
  const at = (id: number) => block(Math.floor(id / BLOCK_SIZE))[id % BLOCK_SIZE] ?? ''

  function firstOf(place: number): string {
    const code = coded[place] ?? ''
    return blocks[place]?.[0] ?? code.slice(0, code.search(CAPITAL))
  }

  /** The id of the first term that is not before another; the number of terms where all are. */
  function firstFrom(term: string): number {
    // It is in the last block that does not begin behind it, or would be.
    const place = Math.max(0, firstWhere(coded.length, (other) => firstOf(other) > term) - 1)
    const terms = block(place)
    return place * BLOCK_SIZE + firstWhere(terms.length, (other) => (terms[other] ?? '') >= term)
  }

  return {
    size,
    letterMasks,
    lengths,
    at,
    find(term) {
      const id = firstFrom(term)
      return id < size && at(id) === term ? id : -1
    },
    // No text has U+FFFF: it is no character (Unicode 16, 23.7).
    withPrefix: (prefix) => [firstFrom(prefix), firstFrom(`${prefix}\uffff`)],
    decodeAll() {
      for (let place = 0; place < coded.length; place += 1) block(place)
    },
  }
}

/**
 * Of so many places, the first for which something holds that holds for all behind it too (binary search); their number
 * where it never does.
 */
function firstWhere(places: number, holds: (place: number) => boolean): number {
  let from = 0
  let to = places
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** In the place of terms that have not arrived. */
export const NO_TERMS = openTerms('')
