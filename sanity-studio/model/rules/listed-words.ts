import { wordSearch } from '../../../src/domain/word-search.ts'
import { isDenied } from './denial.ts'
import type { Fields } from './fields.ts'
import { isAmongOrders } from './may-order.ts'
import type { Passage } from './passages.ts'
import { placeOf } from './place.ts'
import { betterSentence, betterWords, quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'
import { saidOf } from './sign-lists.ts'
import { WORDS } from './words/all-languages.ts'
import type { LanguageWords, WordKind, WordRow } from './words/language-words.ts'

/** Chinese writes no space between words: a word can stand anywhere. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(['zh-Hans'])

interface Search {
  readonly kind: WordKind
  readonly level: Remark['level']
  readonly search: RegExp
  readonly instead: string
}

function searchFor(language: string, [kind, level, words, instead, capitals]: WordRow): Search {
  const [start, end] = WITHOUT_SPACES.has(language) ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`]
  const flags = capitals === undefined ? 'giu' : 'gu'
  return { kind, level, search: wordSearch(`${start}(?:${words})${end}`, flags), instead }
}

interface Searches {
  readonly all: readonly Search[]
  /** Most texts contain none of the words, and one test is cheaper than one for each. */
  readonly any: RegExp
  readonly denial: RegExp
}

function searchesOf(language: string, { words, not }: LanguageWords): Searches {
  const start = WITHOUT_SPACES.has(language) ? '' : String.raw`(?<!\p{L})`
  const end = WITHOUT_SPACES.has(language) ? '' : String.raw`(?!\p{L})`
  return {
    all: words.map((row) => searchFor(language, row)),
    any: wordSearch(`${start}(?:${words.map(([, , source]) => source).join('|')})`, 'iu'),
    denial: wordSearch(`${start}(?:${not})${end}`, 'iu'),
  }
}

const SEARCHES: ReadonlyMap<unknown, Searches> = new Map(
  Array.from(WORDS, ([language, words]) => [language, searchesOf(String(language), words)]),
)

const SAYS: Readonly<Record<WordKind, (found: string) => string>> = {
  insult: (found) => `${quoted(found)} insults people.`,
  avoid: (found) => `The text says ${quoted(found)}.`,
  blame: (found) => `${quoted(found)} blames or belittles people.`,
  order: (found) => `${quoted(found)} asks for what can put people in danger.`,
  trait: (found) => `${quoted(found)} says what people are, which is never a sign.`,
}

/** What a click puts in place of the words; whoever blames people has to word it anew. */
const BETTER: Readonly<Partial<Record<WordKind, typeof betterWords>>> = {
  insult: betterWords,
  avoid: betterWords,
  order: betterSentence,
}

/** Whether a sentence denies what is at a place, or asks: “Nie chodź za nimi”, “¿Puedes hacer una foto?”. */
function isAllowed(text: string, { from, to }: Words, language: unknown, denial: RegExp): boolean {
  if (/^[^.!?:;。！？；\n]*[?？؟]/u.test(text.slice(to))) return true
  if (language === 'en') return isDenied(text, from)
  const [sentence = ''] = text
    .slice(0, from)
    .split(/[.!?:;。！？；：؟؛\n]/)
    .slice(-1)
  return denial.test(sentence)
}

/** “An accent is no sign”: the denial stands behind the trait. */
function isTurnedBehind(text: string, { to }: Words, denial: RegExp): boolean {
  const [rest = ''] = text.slice(to).split(/[.!?:;。！？；：؟؛\n]/)
  return denial.test(rest)
}

/** Whether a text is a sign, or a line of a list of signs. */
function isSign(document: Fields, { path }: Passage): boolean {
  if (document['_type'] === 'sign') return path.length === 1 && path[0] === 'title'
  const place = placeOf(document, path)
  return place.isLine && !place.isWrong && saidOf(place, document['language']) === 'signs'
}

const NOT_READ = ' No native speaker has read this list: if the word is right, tell the maintainers.'

function remarkPassage(document: Fields, passage: Passage, { all, any, denial }: Searches): readonly Remark[] {
  if (!any.test(passage.text)) return []
  const { language } = document
  const own = withoutQuotations(passage.text)
  // A longer expression is listed before a shorter one that it contains.
  const taken: Words[] = []
  return all.flatMap(({ kind, level, search, instead }) => {
    return Array.from((kind === 'insult' ? passage.text : own).matchAll(search)).flatMap(({ 0: found, index }) => {
      const words = { from: index, to: index + found.length }
      if (taken.some(({ from, to }) => from < words.to && words.from < to)) return []
      if (kind !== 'insult' && kind !== 'avoid' && isAllowed(own, words, language, denial)) return []
      if (kind === 'order' && !isAmongOrders(document, passage, denial)) return []
      if (kind === 'trait' && (isTurnedBehind(own, words, denial) || !isSign(document, passage))) return []
      taken.push(words)
      const fix =
        language === 'en' && kind === 'avoid'
          ? `Instead of ${quoted(found)} write: ${instead}.`
          : `Write instead: ${instead}.${language === 'en' ? '' : NOT_READ}`
      const better = BETTER[kind]?.(passage.text, words, instead)
      return [remarkOn(passage, words, { level, what: SAYS[kind](found), fix, ...(better && { better }) })]
    })
  })
}

/** Remarks on insults, words that hurt or mislead, and orders that endanger people, by the list of the language. */
export function remarkListedWords(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  const searches = SEARCHES.get(document['language'])
  if (searches === undefined) return []
  return passages.filter(({ isOthers }) => !isOthers).flatMap((passage) => remarkPassage(document, passage, searches))
}

/**
 * What an editor has to look for by herself in a text of this language, in one sentence; undefined where the rules of care
 * look for all of it.
 */
export function sayWhatIsNotChecked(language: unknown): string | undefined {
  if (typeof language !== 'string' || language === 'en') return undefined
  return SEARCHES.has(language)
    ? 'Profiling is looked for in lists of signs alone, and a machine wrote the lists of it, of insults and of dangerous orders for this language: look for all of it yourself.'
    : 'Profiling, insults and dangerous orders are not checked in this language: look for all of it yourself.'
}
