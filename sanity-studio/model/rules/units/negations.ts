import words from './negation-words.json' with { type: 'json' }
import { BASE_LANGUAGE } from '../../../../src/domain/base-language.ts'

/*
 * Whether a text says “not”. “Do not confront anybody” without its “not” is the worst mistake that a translation of the hub
 * can have, and it is found without knowing the language: a text that denies something has one of a few words.
 * The lists were written by a machine; no native speaker has read them.
 */

/** A word as a whole, or one that begins so (`żad*`). Words are compared in lower case, without vowel signs of Arabic. */
type Pattern = string

/** The words by which each language denies, also those that deny a noun: “without”, “nobody”, “nothing”. */
const WORDS: Readonly<Record<string, readonly Pattern[]>> = words

/**
 * The characters by which Chinese denies, and words that have one of them and deny nothing: 特别 is “especially”, and 有没有 asks
 * whether there is something.
 */
const CHINESE = /[不没未勿别无非莫禁]/gu
const CHINESE_WORDS_WITHOUT = /特别|别人|性别|类别|区别|分别|级别|个别|非常|非洲|未来|有没有|(.)不\1/gu

/** “And” and “so” are written together with the next word. */
const ARABIC_BEFORE = /^[وف](?=لا$|لم$|لن$|ليس|لست|غير|دون|عدم|بدون|بلا|ألا)/u

function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640]/g, '')
  return plain.match(/[\p{L}\p{M}]+/gu) ?? []
}

function matches(word: string, pattern: Pattern): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

/** Whether the verb of an English text has “n’t”: don’t, can’t. */
const CONTRACTED = /n[’']t\b/gi

/** What English says with “not” or “no” where other languages deny nothing: “if not, 101” is “else 101”. */
const ENGLISH_TURNS = /\bif not\b|\bnot (?:much|long|only)\b|\bno (?:more|later|less) than\b|\bsay no\b/gi

/** What says in English, without a word of the list, that something is not there: “unnamed” is “without a name”. */
const ENGLISH_LACKS = /\b(?:non-|un\w|anonymous|silent|only|before|under|unless|refuse|avoid|stop|safe|any\b|free\b)/i

/**
 * How often a text denies something.
 * @param language BCP 47 tag.
 * @returns undefined for a language whose words are not known.
 */
function countDenials(text: string, language: string): number | undefined {
  if (language === 'zh-Hans') return text.replace(CHINESE_WORDS_WITHOUT, '').match(CHINESE)?.length ?? 0
  const patterns = WORDS[language]
  if (patterns === undefined) return undefined
  const isDenial = (word: string) => patterns.some((pattern) => matches(word.replace(ARABIC_BEFORE, ''), pattern))
  const plain = language === 'en' ? text.replace(ENGLISH_TURNS, '') : text
  const contracted = language === 'en' ? (text.match(CONTRACTED)?.length ?? 0) : 0
  return wordsOf(plain).filter(isDenial).length + contracted
}

/** The words that deny a verb: where they are added, “do it” may have become “do not do it”. */
const OF_VERBS: Readonly<Record<string, RegExp>> = {
  pl: /(?<!\p{L})nie(?!\p{L})/iu,
  ro: /(?<!\p{L})nu(?!\p{L})/iu,
  es: /(?<!\p{L})no(?!\p{L})/iu,
  pt: /(?<!\p{L})não(?!\p{L})/iu,
  uk: /(?<!\p{L})не(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:لا|لم|لن)(?!\p{L})/u,
  'zh-Hans': /不要|不能|不可|没有|切勿|请勿/u,
}

/** What can be said with “not” in another language where English has a word of another kind: “unnamed”, “until”, “only”. */
const ENGLISH_LACKS_SURELY = /\b(?:non-\w|un\w|before|only|avoid|refuse)/i

/** `lost`: the original denies something and the translation does not. `added`: perhaps the other way round. */
export type NegationDifference = 'lost' | 'added'

/** Whether a translation denies a verb. */
function deniesVerb(translation: string, language: string): boolean {
  const plain = language === 'zh-Hans' ? translation.replace(CHINESE_WORDS_WITHOUT, '') : translation
  return OF_VERBS[language]?.test(plain) === true
}

/**
 * Compares whether an English text and its translation deny anything: whether, not how often, for one language says
 * “nobody” where another says “not anybody”.
 * @param language of the translation.
 * @returns undefined where nothing is wrong, or nothing is known of the language.
 */
export function compareNegations(
  original: string,
  translation: string,
  language: string,
): NegationDifference | undefined {
  const denied = countDenials(original, BASE_LANGUAGE)
  if (denied === undefined) return undefined
  if (denied > 0) return countDenials(translation, language) === 0 ? 'lost' : undefined
  const isAdded = BASE_LANGUAGE === 'en' && deniesVerb(translation, language) && !/\b(?:not|no)\b/i.test(original)
  return isAdded && !ENGLISH_LACKS.test(original) ? 'added' : undefined
}

const SENTENCE_END = /(?<=[.!?؟…])\s+|(?<=[。！？])|\n/u

function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function compareSentence(original: string, translation: string, language: string): NegationDifference | undefined {
  const denied = countDenials(original, BASE_LANGUAGE)
  if (denied === undefined) return undefined
  if (denied > 0) return countDenials(translation, language) === 0 ? 'lost' : undefined
  const isAdded = BASE_LANGUAGE === 'en' && deniesVerb(translation, language) && !/\b(?:not|no)\b/i.test(original)
  return isAdded && !ENGLISH_LACKS_SURELY.test(original) ? 'added' : undefined
}

/**
 * Compares sentence by sentence what an English text and its translation deny, so that one “not” does not stand for another.
 * Where they have different numbers of sentences, the translation may have no fewer words that deny. For texts on which
 * somebody acts in danger: it finds too much rather than too little.
 * @param language of the translation.
 */
export function compareEachNegation(
  original: string,
  translation: string,
  language: string,
): NegationDifference | undefined {
  const [theirs, ours] = [sentencesOf(original), sentencesOf(translation)]
  if (theirs.length !== ours.length) {
    const [denied, kept] = [countDenials(original, BASE_LANGUAGE) ?? 0, countDenials(translation, language)]
    return kept !== undefined && kept < denied ? 'lost' : compareSentence(original, translation, language)
  }
  const differences = theirs.map((sentence, at) => compareSentence(sentence, ours[at] ?? '', language))
  return differences.find((one) => one === 'lost') ?? differences.find((one) => one === 'added')
}
