import { quoted, type Remark } from './remark.ts'

const SCHEME = 'tel:'

/** Whether an address is a telephone link, so that its number has to be that of a helpline. */
export function dialsNumber(address: unknown): address is string {
  return typeof address === 'string' && address.startsWith(SCHEME)
}

/**
 * Reports a telephone link to another number than that of a published helpline. A number that changes is changed in its
 * helpline; a text that still has the old one would send people to a stranger.
 * @param address beginning with tel:.
 * @param numbers those that published helplines dial.
 */
export function checkDialledNumber(
  address: string,
  numbers: ReadonlySet<unknown>,
): Pick<Remark, 'what' | 'fix'> | undefined {
  if (numbers.has(address.slice(SCHEME.length))) return undefined
  return {
    what: `${quoted(address)} dials a number that no published helpline has.`,
    fix: 'Use the number of a helpline, or correct that helpline first.',
  }
}
