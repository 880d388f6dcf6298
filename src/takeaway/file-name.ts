import { toSlug } from '../domain/slug.ts'
import { factOf, type Facts } from './facts.ts'
import { HOTEL, type Paper } from './paper.ts'

/** Letters that have no plain letter within them. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }
const LONGEST = 40

/** The name of a file of a paper: the hotel's first, in letters that every system keeps, since it may hold those of many. */
export function fileNameOf({ slug }: Pick<Paper, 'slug'>, facts: Facts, ending: string): string {
  const hotel = toSlug(factOf(facts, HOTEL) ?? '')
    .replaceAll(/[łøđßæœ]/g, (letter) => PLAIN[letter] ?? '')
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, LONGEST)
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return [hotel, `${slug}.${ending}`].filter((part) => part !== '').join('-')
}
