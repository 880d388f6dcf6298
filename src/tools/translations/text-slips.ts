import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { memoize } from '../../domain/memoize.ts'
import { avoidedIn } from '../../i18n/glossary.ts'
import turns from '../../i18n/safety-turns.json' with { type: 'json' }
import { languageName } from '../../i18n/translate.ts'
import { analyseText } from '../../search/text/normalise.ts'
import { ownStopWords } from '../../domain/stop-words.ts'

/** What is wrong with a translated text by itself; `isSure` where it misleads somebody in danger. */
export interface Slip {
  readonly isSure: boolean
  readonly what: string
  readonly fix: string
}

type Find = (text: string, language: string) => Slip | undefined

const TURNS: Readonly<Record<string, readonly { readonly wrong: string; readonly use: string }[]>> = turns

const turnsOf = memoize((language) =>
  (TURNS[language] ?? []).map(({ wrong, use }) => ({ search: new RegExp(wrong, 'iu'), use })),
)

/** “Do not hang up until you are asked” tells somebody who cannot speak to hang up when she is asked. */
const findTurn: Find = (text, language) => {
  for (const { search, use } of turnsOf(language)) {
    const [words] = search.exec(text) ?? []
    if (words !== undefined)
      return {
        isSure: true,
        what: `“${words}” can be read as the opposite of what to do in danger.`,
        fix: `Write such as: ${use}`,
      }
  }
  return undefined
}

const decimalSign = memoize((language) => new Intl.NumberFormat(language).format(0.5).replace(/[\p{N}]/gu, ''))

/** A number with one or two places after a sign; days, times, sections and the names of standards have other forms. */
const FRACTION = /(?<![£$€\d.,:/\p{L}-]|\b(?:BY|SCORM|XLIFF|WCAG\)?|Delta) )\d+[.,]\d{1,2}(?![\d.,:/-]*\d)/gu

/** @param english tells fractions from days and from numbers of sections. */
function findDecimalSign(text: string, language: string, english: string): Slip | undefined {
  const sign = decimalSign(language)
  const fractions = new Set(Array.from(english.matchAll(FRACTION), ([number]) => number.replace(',', '.')))
  const wrong = Array.from(text.matchAll(FRACTION), ([number]) => number).find(
    (number) => !number.includes(sign) && fractions.has(number.replace(',', '.')),
  )
  if (wrong === undefined) return undefined
  return {
    isSure: false,
    what: `The decimal sign of “${wrong}” is not that of the language.`,
    fix: `Write ${wrong.replace(/[.,]/, sign)}.`,
  }
}

const findDoubledStop: Find = (text) => {
  const stop = /(?<!\.)\.\.(?!\.)|[。！？؟?!]\.|[。،，]{2}/u.exec(text)
  if (stop === null) return undefined
  const words = text.slice(Math.max(0, stop.index - 20), stop.index) + stop[0]
  return { isSure: false, what: `“${words}” ends twice.`, fix: 'Take one of the signs away.' }
}

/** Languages whose words are told apart by their small words. */
const WITH_SMALL_WORDS = ['en', 'es', 'pl', 'pt', 'ro'] as const

/** The small words of a language that another one does not have, by “es pt”. */
const smallWords = memoize((pair): ReadonlySet<string> => {
  const [language = '', other = ''] = pair.split(' ')
  return new Set(ownStopWords(language)).difference(new Set(ownStopWords(other)))
})

/** The letters of languages that are not written in Latin ones. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  'zh-Hans': /\p{Script=Han}/gu,
}

/** Letters that Ukrainian does not have and Russian does. */
const RUSSIAN = /[ыэёъ]/iu

/** From how many letters on a sentence tells its language: names and addresses are shorter. */
const TELLING = 25
/** How many small words of another language make it a sentence of that language. */
const FEW = 4

function languageSaid(sentence: string, language: string): string | undefined {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  if (letters < TELLING) return undefined
  const own = LETTERS[language]
  if (own === undefined && /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]{5}/u.test(sentence))
    return 'another script'
  if (language === 'uk' && RUSSIAN.test(sentence)) return 'Russian letters'
  const words = [...new Set(analyseText(sentence))]
  const count = (code: string, against: string) =>
    words.filter((word) => smallWords(`${code} ${against}`).has(word)).length
  const isInOwnLetters = own === undefined || (sentence.match(own)?.length ?? 0) * 2 >= letters
  const other = WITH_SMALL_WORDS.find(
    (code) =>
      code !== language &&
      count(code, language) >= FEW &&
      (!isInOwnLetters || count(code, language) > count(language, code) * 2),
  )
  return other && languageName(other, FALLBACK_MESSAGES_LANGUAGE)
}

/** Names, quotations and what stands in brackets may be in another language. */
const OF_OTHERS = /<\/?\d+\/?>|\{\w+\}|[“„«‘"「][^”»’"」]*[”»’"」]|[(（][^)）]*[)）]|https?:\S+/gu

const findOtherLanguage: Find = (text, language) => {
  const sentences = text.replace(OF_OTHERS, ' ').split(/(?<=[.!?؟。])\s*|\n/u)
  for (const sentence of sentences) {
    const said = languageSaid(sentence, language)
    if (said !== undefined)
      return {
        isSure: false,
        what: `“${sentence.trim().slice(0, 60)}” is not written in the language of this document, but in ${said}.`,
        fix: 'Write it in the language of the document; what is quoted stands between quotation marks.',
      }
  }
  return undefined
}

const findAvoided: Find = (text, language) => {
  const found = avoidedIn(text, language)
  if (found === undefined) return undefined
  const { term, use } = found.entry
  return {
    isSure: false,
    what: `“${found.word}” is not the word of this hub for “${term}”.`,
    fix: `Write: ${use}. (src/i18n/glossary/${language}.json)`,
  }
}

/** The worst slip of a translated text; undefined where there is none. */
export function slipOf(text: string, language: string, english: string): Slip | undefined {
  return (
    findTurn(text, language) ??
    findDecimalSign(text, language, english) ??
    findOtherLanguage(text, language) ??
    findDoubledStop(text, language) ??
    findAvoided(text, language)
  )
}
