import { foldText } from './normalise.ts'

/** What an index knows of the words that were typed. */
export interface KnownWords {
  /** Whether two syllables are a term of it. */
  readonly isPair: (pair: string) => boolean
  /** Whether a word in Latin letters is a term of it. */
  readonly isTerm: (word: string) => boolean
}

/** Reads Chinese in Latin letters. */
export interface Pinyin {
  /** How a pair of characters is typed; none of another term. */
  readonly readingsOf: (term: string) => readonly string[]
  /**
   * Writes syllables as pairs, since terms are pairs of characters: “wo de huzhao” as “wode dehu huzhao”, like 我的护照. Pairs that
   * the index has not are left out, and what is no pinyin stays.
   */
  readonly toPairs: (text: string, known: KnownWords) => string
}

/** “zhuang”, “shuang”. */
const LONGEST_SYLLABLE = 6

/** Words in Latin letters that stand together; tones may be numbers behind them, and an apostrophe parts syllables. */
const LATIN_RUN = /[a-z]+(?:[1-5](?!\d))?(?:[\s'’-]*[a-z]+(?:[1-5](?!\d))?)*/g
const LATIN_WORD = /[a-z]+/g

/** The syllables of a word, the longest first; undefined for a word that does not consist of syllables. */
function syllablesOf(word: string, all: ReadonlySet<string>): readonly string[] | undefined {
  if (word === '') return []
  for (let end = Math.min(word.length, LONGEST_SYLLABLE); end > 0; end -= 1) {
    const first = word.slice(0, end)
    const others = all.has(first) ? syllablesOf(word.slice(end), all) : undefined
    if (others !== undefined) return [first, ...others]
  }
  return undefined
}

/** Opens the readings of characters. @param rules each syllable with its characters (src/search/vocabulary/pinyin.ts). */
export function createPinyin(rules: string): Pinyin {
  const bySyllable = rules.split(' ').map((rule) => [...rule.matchAll(/^[a-z]+|./gu)].map(([part]) => part))
  const syllables = new Set(bySyllable.map(([syllable = '']) => syllable))
  const readings = new Map<string, string[]>()
  for (const [syllable = '', ...characters] of bySyllable) {
    for (const one of characters) readings.set(one, [...(readings.get(one) ?? []), syllable])
  }

  function pairsOf(words: readonly string[], { isPair, isTerm }: KnownWords): readonly string[] {
    // There is no v in pinyin: it is typed for ü.
    const read = words.flatMap((word) => syllablesOf(word.replaceAll('v', 'u'), syllables) ?? [])
    const pairs = read.slice(1).map((next, at) => `${read[at] ?? ''}${next}`)
    const found = pairs.filter(isPair)
    return words.every(isTerm) ? [] : found
  }

  function readRun(run: string, known: KnownWords): string {
    const isPinyin = (word: string) => syllablesOf(word.replaceAll('v', 'u'), syllables) !== undefined
    const parts: { readonly isPinyin: boolean; readonly words: string[] }[] = []
    for (const word of run.match(LATIN_WORD) ?? []) {
      const last = parts.at(-1)
      if (last?.isPinyin === isPinyin(word)) last.words.push(word)
      else parts.push({ isPinyin: isPinyin(word), words: [word] })
    }
    const read = parts.map(({ isPinyin, words }) => (isPinyin ? pairsOf(words, known) : []))
    if (read.every(({ length }) => length === 0)) return run
    return parts.flatMap(({ words }, at) => (read[at]?.length ? read[at] : words)).join(' ')
  }

  return {
    readingsOf(term) {
      const [first = [], second = [], ...others] = Array.from(term, (one) => readings.get(one) ?? [])
      return others.length > 0 ? [] : first.flatMap((one) => second.map((next) => one + next))
    },
    toPairs: (text, known) => foldText(text).replace(LATIN_RUN, (run) => readRun(run, known)),
  }
}
