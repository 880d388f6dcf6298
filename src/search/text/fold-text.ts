/** Letters that Unicode does not take apart, and Arabic and Persian letters typed one for the other. */
const FOLDS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
}

const FOLDABLE = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'gu')

const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu

/** Harakat and the hamza and madda that stand on a letter, Koranic signs, tatweel, invisible characters. */
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]|\p{Cf}/gu

/** Arabic-Indic digits; the lowest four bits of each are its value. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/g

/** Of nothing but these only capitals change; most sentences are so, and this is ten times as fast. */
const PLAIN = /^[\n -~]*$/

/**
 * Brings a text into the form in which texts and queries are compared, in the build and in the
 * browser alike: lower case, without Latin diacritics and Arabic vowel signs. Marks of other
 * scripts stay, since Thai, Hindi or Japanese words are others without them.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS, '$1')
    .replace(ARABIC_MARKS, '')
    .replace(FOLDABLE, (letter) => FOLDS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC')
}
