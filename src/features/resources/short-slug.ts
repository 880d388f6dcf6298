import { toSlug } from '../../domain/slug.ts'

/** Between how many characters of the title's slug are left out and what is in their place. No slug has a blank. */
const BETWEEN = ' '

/** Writes a slug as what differs from that of its title: `''` where nothing does, as it is with most. */
export function shortenSlug(slug: string, title: string): string {
  const ofTitle = toSlug(title)
  let shared = 0
  while (shared < ofTitle.length && ofTitle[shared] === slug[shared]) shared += 1
  const rest = slug.slice(shared)
  return shared === ofTitle.length ? rest : `${ofTitle.length - shared}${BETWEEN}${rest}`
}

/** Reads what `shortenSlug` wrote. */
export function expandSlug(short: string, title: string): string {
  const ofTitle = toSlug(title)
  const at = short.indexOf(BETWEEN)
  const left = at === -1 ? 0 : Number(short.slice(0, at))
  return ofTitle.slice(0, ofTitle.length - left) + short.slice(at + 1)
}
