import { FALLBACK_MESSAGES_LANGUAGE } from '../../../src/domain/base-language.ts'
import { memoize } from '../../../src/domain/memoize.ts'
import { ownStopWords } from '../../../src/domain/stop-words.ts'
import { filledText, type Fields } from './fields.ts'
import { passagesOf, type Passage } from './passages.ts'
import { withoutQuotations, type Remark } from './remark.ts'

/** In words: less tells no language, since names may be English. */
const FEWEST_WORDS = 8

/**
 * Which part of the words English small words are at least in an English text, and how many different ones there are. No document of the hub
 * in another language has as many (0 of 2,867); of the English drafts of a new hub 83 % have (154 of 186, measured on 2 December 2026).
 */
const ENGLISH_PART = 0.125
const FEWEST_SMALL_WORDS = 3

/** Words of Norwegian, Danish or many languages, too. */
const OTHERS_TOO: ReadonlySet<string> = new Set(['for', 'her', 'hotel'])

/** Without those of one or two letters, which other languages have, too. */
const ENGLISH = new Set(
  ownStopWords(FALLBACK_MESSAGES_LANGUAGE).filter((word) => word.length > 2 && !OTHERS_TOO.has(word)),
)

/** The small words of English that a language does not have. */
const englishAgainst = memoize((language) => {
  const own = new Set(ownStopWords(language))
  return new Set([...ENGLISH].filter((word) => !own.has(word)))
})

const wordsOf = (text: string) =>
  withoutQuotations(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\p{L}+/gu) ?? []

/** The passages of a document that are its own words; none where they are its title alone, which may be a name. */
function ownPassages(passages: readonly Passage[]): readonly Passage[] {
  const own = passages.filter(({ isOthers }) => !isOthers)
  return own.every(({ path }) => path.length === 1 && path[0] === 'title') ? [] : own
}

/**
 * Warns of a document in another language whose text is plainly English, such as a draft of a new hub that nobody has translated. It goes
 * by the whole document: a sentence or a name in English is none of this.
 */
export function remarkStillEnglish(document: Fields, passages = passagesOf(document)): readonly Remark[] {
  const language = filledText(document['language']) ?? FALLBACK_MESSAGES_LANGUAGE
  if (language.split('-')[0] === FALLBACK_MESSAGES_LANGUAGE) return []
  const own = ownPassages(passages)
  const words = own.flatMap(({ text }) => wordsOf(text))
  const english = words.filter((word) => englishAgainst(language).has(word))
  const [first] = own
  if (first === undefined || words.length < FEWEST_WORDS || new Set(english).size < FEWEST_SMALL_WORDS) return []
  if (english.length < words.length * ENGLISH_PART) return []
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  return [
    {
      level: 'warning',
      path: first.path,
      what: `The text is in English, and the document says that it is in ${name}.`,
      fix: `Write it in ${name}, or readers get English words as ${name}.`,
    },
  ]
}
