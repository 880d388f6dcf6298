/** The digits of a number as it is printed, without blanks and signs. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
