import type { SizeRule, SizeTest } from '../../domain/law.ts'

/**
 * What the numbers of a hotel say of a law. `any`: the sources name no number. `ask`: numbers are missing. `depends`: it is
 * below, but a smaller hotel can be covered as well.
 */
export type SizeVerdict = 'any' | 'ask' | 'reached' | 'below' | 'depends'

/** The name under which a number is asked for: each currency has its own, since nothing here converts money. */
export function sizeKey({ measure, currency }: Pick<SizeTest, 'measure' | 'currency'>): string {
  return currency === undefined ? measure : `${measure} ${currency}`
}

/**
 * Compares the numbers of a hotel with a law. A law that may yet be reached is never `below`.
 * @param numbers by sizeKey; what was not typed is absent.
 */
export function sizeVerdict(
  { tests, needed, belowDepends }: SizeRule,
  numbers: ReadonlyMap<string, number>,
): SizeVerdict {
  if (tests.length === 0) return 'any'
  const typed = tests.flatMap((test) => {
    const number = numbers.get(sizeKey(test))
    return number === undefined ? [] : [test.isOver ? number > test.number : number >= test.number]
  })
  const met = typed.filter(Boolean).length
  const open = tests.length - typed.length
  if (met >= needed) return 'reached'
  if (met + open >= needed) return 'ask'
  return belowDepends ? 'depends' : 'below'
}
