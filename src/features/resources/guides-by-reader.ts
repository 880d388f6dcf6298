import { cardOf, isOfType, type Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** For whom a guide is first. */
export function readerOf({ audience }: Pick<Card, 'audience'>): string {
  return audience[0] ?? 'worker'
}

/** What to do at once comes before all that is read beforehand. */
const FIRST = 'guide-first-five-minutes'

/** All guides, reader by reader, of each the shortest first. */
export function guidesByReader({ library, language }: PathsContext): readonly Card[] {
  const readers = valuesOf('audience')
  const guides = sortCards(library.resources.filter(isOfType('guide')), 'shortest', language).map(cardOf)
  const rank = (guide: Card) => readers.indexOf(readerOf(guide)) - Number(guide.id === FIRST) / 2
  return guides.toSorted((a, b) => rank(a) - rank(b))
}
