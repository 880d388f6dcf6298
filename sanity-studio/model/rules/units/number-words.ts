import words from './number-words.json' with { type: 'json' }
import type { NumberDifference } from './numbers.ts'
import { BASE_LANGUAGE } from '../../../../src/domain/base-language.ts'

/*
 * Numbers that are written as words, from one to twelve: “two minutes” must not become “ten minutes”. The lists were written by
 * a machine; no native speaker has read them.
 */

/** The words for one, two, three … of a language; several forms are parted by a blank. A form may end in `*`. */
const WORDS: Readonly<Record<string, readonly string[]>> = words

/** A run of Chinese numerals, and words that have one of them and count nothing: 十分 is “very”, 一些 “some”. */
const CHINESE_NUMERALS = /[一二两三四五六七八九十百千万零]+/gu
const CHINESE_WORDS_WITHOUT = /十分(?!钟)|万一|一[些样起直旦般切定下]/gu

/** Eleven and twelve are two words in Arabic. */
const ARABIC_TEENS = /(أحد|إحدى|اثنا|اثني|اثنتا|اثنتي)\s+(?=عشر)/gu

function wordsOf(text: string, language: string): readonly string[] {
  if (language === 'zh-Hans') return text.replace(CHINESE_WORDS_WITHOUT, ' ').match(CHINESE_NUMERALS) ?? []
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replaceAll("'", '’')
    .replace(ARABIC_TEENS, '$1')
  return plain.match(/[\p{L}\p{M}’-]+/gu) ?? []
}

function isForm(word: string, form: string): boolean {
  return form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form
}

interface NumberWord {
  readonly value: number
  readonly word: string
}

function numberWordsIn(text: string, language: string): readonly NumberWord[] {
  const forms = (WORDS[language] ?? []).map((some) => some.split(' '))
  return wordsOf(text, language).flatMap((word) => {
    const at = forms.findIndex((some) => some.some((form) => isForm(word, form)))
    return at < 0 ? [] : [{ value: at + 1, word }]
  })
}

/**
 * Compares the numbers that an English text writes as words with those of its translation. Found is only a number in the
 * place of another one: many languages say “both” for two, and their “one” may be an article.
 * @param language of the translation.
 */
export function compareNumberWords(
  original: string,
  translation: string,
  language: string,
): NumberDifference | undefined {
  const [theirs, ours] = [numberWordsIn(original, BASE_LANGUAGE), numberWordsIn(translation, language)]
  const isSaid = ({ value }: NumberWord, words: readonly NumberWord[]) => words.some((one) => one.value === value)
  const lost = theirs.filter((one) => !isSaid(one, ours))
  const added = ours.filter((one) => one.value > 1 && !isSaid(one, theirs))
  if (lost.length === 0 || added.length === 0) return undefined
  return { lost: lost.map(({ word }) => word), added: added.map(({ word }) => word) }
}
