/** Tells what follows from left to right (Unicode TR 9): before a plus, which would else be at the other end. */
const LEFT_TO_RIGHT_MARK = '\u200e'

/**
 * A telephone number that is read from left to right in a text of either direction. Blanks between groups of digits
 * would turn the order of the groups in Arabic; no-break spaces do not (class CS in TR 9, rule W4).
 */
export function keepDirection(number: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' ? number : LEFT_TO_RIGHT_MARK + number.replaceAll(' ', '\u00a0')
}

/** Whether the first letter of a text is of a script that is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
