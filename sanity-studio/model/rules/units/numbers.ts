/** Where the ten digits of a script begin: European, Arabic, Persian. */
const ZEROS = [0x30, 0x06_60, 0x06_f0] as const

/** A number as it is written: digits, with single signs or blanks between them, such as 08000 121 700 or 1,000. */
const NUMBER = /\+?[\d٠-٩۰-۹]+(?:[\s.,:/’'٫٬-][\d٠-٩۰-۹]+)*/gu

function toDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? '' : String(code - zero)
}

/** A number in a text. */
export interface WrittenNumber {
  readonly written: string
  /** Its digits alone, in European writing: the same for 1,000 and 1.000 and ١٠٠٠. */
  readonly digits: string
  readonly from: number
}

/** The numbers of a text, in their order. The numbers of tags (`<1>`) are none. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const withoutTags = text.replace(/<\/?\d+\/?>/g, (tag) => ' '.repeat(tag.length).replaceAll(' ', '\u0000'))
  return Array.from(withoutTags.matchAll(NUMBER), ({ 0: written, index }) => ({
    written,
    digits: Array.from(written, toDigit).join(''),
    from: index,
  }))
}

/** How the numbers of a translation differ from those of its original. */
export interface NumberDifference {
  /** Numbers of the original that the translation does not have, as written there. */
  readonly lost: readonly string[]
  /** Numbers of the translation that the original does not have. */
  readonly added: readonly string[]
}

function without(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): readonly string[] {
  const left = others.map(({ digits }) => digits)
  return numbers.flatMap(({ digits, written }) => {
    const index = left.indexOf(digits)
    if (index < 0) return [written]
    left.splice(index, 1)
    return []
  })
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** English names of months with their initial capital; “May” beside a number only, since it begins sentences too. */
const MONTH_NAME = new RegExp(
  `\\b(?:${MONTHS.filter((name) => name !== 'May').join('|')}|(?<=\\d )May|May(?= \\d))\\b`,
  'g',
)

/** The numbers of the months that an English text names: Chinese writes “April” as 4 月. */
function monthsIn(text: string): readonly WrittenNumber[] {
  return Array.from(text.matchAll(MONTH_NAME), ({ 0: written, index }) => {
    return { written, digits: String(MONTHS.indexOf(written) + 1), from: index }
  })
}

/**
 * Compares the numbers of a translation with those of its original; undefined where they are the same, in any order. The
 * month of a date may be a number in the translation.
 */
export function compareNumbers(original: string, translation: string): NumberDifference | undefined {
  const [theirs, ours] = [numbersIn(original), numbersIn(translation)]
  const difference = { lost: without(theirs, ours), added: without(ours, [...theirs, ...monthsIn(original)]) }
  return difference.lost.length === 0 && difference.added.length === 0 ? undefined : difference
}

/** The fewest digits of a number to dial: 101. Days, hours and ages have fewer. */
const DIALLED_DIGITS = 3

/**
 * The numbers to dial in a translation, where they are in another order than those of its original, so that each may be
 * said of the other’s need; undefined where the order is the same.
 */
export function reorderedNumbers(original: string, translation: string): readonly string[] | undefined {
  const dialled = (text: string) => numbersIn(text).filter(({ digits }) => digits.length >= DIALLED_DIGITS)
  const [theirs, ours] = [dialled(original), dialled(translation)]
  const isSame = theirs.every(({ digits }, at) => digits === ours[at]?.digits)
  return isSame ? undefined : ours.map(({ written }) => written)
}
