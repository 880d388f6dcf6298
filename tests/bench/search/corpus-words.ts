import { pick, type Random } from '../random.ts'
import { coinWords } from './coin-words.ts'
import { zipf, type DrawRank } from './zipf.ts'

/** Words that hold sentences together: the commonest of the hub. They stay where they stand. */
const KEPT = 130

/** All words that a corpus of so many documents may use; few documents use but the first of them. */
const WORDS = 30_000
const DOCUMENTS = 1_000

/** How the words grow with the documents: slower than they, by Heaps' law. */
const GROWTH = 0.35

/** Up to here all words are the hub's own; behind, ever more are coined. */
const OWN = 400

/** How words are spread; found by measuring what comes out, see README. */
const EXPONENT = 1.05
const FLATTENING = 10

/** The words of a corpus, the commonest first. */
export interface CorpusWords {
  readonly kept: ReadonlySet<string>
  readonly words: readonly string[]
  /** A word as likely as it is common. */
  readonly draw: (random: Random) => string
}

/** Puts two coined words between each two of the hub's, behind its commonest. */
function blend(own: readonly string[], coined: readonly string[]): readonly string[] {
  const rare = own.slice(OWN)
  const mixed = rare.flatMap((word, at) => [word, ...coined.slice(2 * at, 2 * at + 2)])
  return [...own.slice(0, OWN), ...mixed, ...coined.slice(2 * rare.length)]
}

/** Makes the words of a corpus of so many documents from those of the hub, the commonest first. */
export function makeCorpusWords(random: Random, hubWords: readonly string[], documents: number): CorpusWords {
  const own = hubWords.slice(KEPT).filter((word) => word.length > 2 && !/[^a-z]/.test(word))
  const count = Math.round(WORDS * (documents / DOCUMENTS) ** GROWTH)
  const words = blend(own, coinWords(random, own, Math.max(0, count - own.length)))
  const rank: DrawRank = zipf(words.length, EXPONENT, FLATTENING)
  return {
    kept: new Set(hubWords.slice(0, KEPT)),
    words,
    draw: (random) => words[rank(random)] ?? '',
  }
}

/** Words of a subject: common and rare ones alike, evenly over the orders of magnitude of their ranks. */
export function drawSubject(random: Random, { words }: CorpusWords, count: number, from: number): readonly string[] {
  const most = Math.log(words.length / from)
  const drawn = Array.from({ length: count }, () => words[Math.floor(from * Math.exp(random() * most))] ?? '')
  return [...new Set(drawn.filter((word) => word !== ''))]
}

/** One of the words of a subject, the first ones more often. */
export function pickWord(random: Random, subject: readonly string[]): string {
  return pick(random, subject.slice(0, 1 + Math.floor(random() * subject.length)))
}
