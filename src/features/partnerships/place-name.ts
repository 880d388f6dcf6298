/** The part of a name that is compared: only letters and digits, without accents, words apart. */
function fold(name: string): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Fewer letters begin too many names. */
const LEAST = 3

/**
 * Whether somebody who typed this means one of some names of a place: a name, or a word of one, begins with it, or it begins
 * with a name, as “Stevenage, Herts” does with “Stevenage”.
 */
export function meansPlace(typed: string, names: readonly string[]): boolean {
  const asked = fold(typed)
  if (asked.length < LEAST) return false
  return names.map(fold).some((name) => ` ${name}`.includes(` ${asked}`) || `${asked} `.startsWith(`${name} `))
}
