/** “1 sign”, “3 signs”. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** “Ada”, “Ada and Ben”, “Ada, Ben and Cleo”. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts)
}
