import { BASE_LANGUAGE } from './base-language.ts'
import { memoize } from './memoize.ts'
import words from './stop-words.json' with { type: 'json' }

/**
 * Stop words by language, normalised and without apostrophes. English “id” and “ill” are none on purpose: a document and
 * a state of health. Greetings, “sorry” and “yesterday” are, because people who tell what happened write them; and “hotel”
 * is, because everybody here is in one. Number words are, so that none is
 * respelt or split; but for ages under 18, which find what is for them. No native speaker has read any list but the English
 * one yet.
 */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = words

/** The stop words of a language, without those of English. @param language a BCP 47 tag. */
export function ownStopWords(language: string): readonly string[] {
  return (STOP_WORDS[language.slice(0, 2)] ?? []).flatMap((line) => line.split(' '))
}

/**
 * The stop words of a language and those of English, in which texts are shown that are not translated.
 * @param language a BCP 47 tag.
 */
export function stopWordsIn(language: string): readonly string[] {
  return [...new Set([...ownStopWords(language), ...ownStopWords(BASE_LANGUAGE)])]
}

// Marked as pure, so that a browser’s bundle, which has isStopWord in reach but never calls it, leaves out the lists.
const stopWordSet = /* @__PURE__ */ memoize((language): ReadonlySet<string> => new Set(stopWordsIn(language)))

/** Whether a normalised word is a stop word of a language. For the build; a browser gets the words with the index. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordSet(language).has(word)
}
