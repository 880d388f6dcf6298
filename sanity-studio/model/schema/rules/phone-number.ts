const KEYPAD: Readonly<Record<string, string>> = {
  A: '2', B: '2', C: '2', D: '3', E: '3', F: '3', G: '4', H: '4', I: '4', J: '5', K: '5', L: '5',
  M: '6', N: '6', O: '6', P: '7', Q: '7', R: '7', S: '7', T: '8', U: '8', V: '8', W: '9', X: '9',
  Y: '9', Z: '9',
} // prettier-ignore

/** E.164: a plus sign, a country code, at most 15 digits in all (ITU-T E.164). */
const E164 = /^\+[1-9]\d{6,14}$/

/**
 * What a telephone inside the country dials and no other can: 999, 116123, and freephone numbers
 * whose sources give no international form.
 */
const NATIONAL = /^\d{2,11}$/

/** The digits of a printed number; letters become the digits of their keys (ITU-T E.161). */
function digitsOf(printed: string): string {
  return [...printed.toUpperCase()]
    .map((sign) => KEYPAD[sign] ?? sign)
    .join('')
    .replace(/\D/g, '')
}

/** What is dialled before a national number from abroad: a country code (E.164, 6.2.1). */
const COUNTRY_CODE = /^[1-9]\d{0,2}$/

function isSameNumber(dial: string, printed: string): boolean {
  // “999 or 101”: the number is before the words.
  const shown = digitsOf(printed.split(/ (?=\p{Ll})/u)[0] ?? '')
  const dialled = dial.replace('+', '')
  if (shown === dialled) return true
  const national = shown.replace(/^0/, '')
  const before = dialled.slice(0, dialled.length - national.length)
  return dial.startsWith('+') && dialled.endsWith(national) && COUNTRY_CODE.test(before)
}

/**
 * Says what is wrong with a number to dial, or `true`. It must be E.164 or a national number, and
 * its digits must be those of the printed form: a misprinted helpline is the worst fault we can have.
 */
export function checkPhoneNumber(dial: string | undefined, printed: string | undefined): true | string {
  if (dial === undefined) return true
  if (!E164.test(dial) && !NATIONAL.test(dial)) {
    return `“${dial}” is not a telephone number. Write +, country code and digits without spaces (+448000121700), or the national short number (999).`
  }
  if (printed === undefined) return 'The printed form is missing. Write the number as people know it: 08000 121 700.'
  return (
    isSameNumber(dial, printed) ||
    `The number to dial (${dial}) and the printed form (${printed}) are not the same number. Check both against the source.`
  )
}

/**
 * A number to write to is in every language as it is, so that a sentence in it would be read in English: it may have
 * digits, and names in capital letters such as SMS and TTY.
 */
export function checkNumberAlone(number: string | undefined): true | string {
  if (number === undefined || !/\p{Ll}{2}/u.test(number)) return true
  return `“${number}” has words, which no translation can change. Keep the number, such as SMS 60066, and write the words into the caveat.`
}
