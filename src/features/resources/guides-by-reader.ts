import { featuredFirst } from '../../domain/featured-first.ts'
import { cardOf, isOfType, type Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import { valuesOf } from '../../i18n/value-names.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** For whom a guide is first. */
export function readerOf({ audience }: Pick<Card, 'audience'>): string {
  return audience[0] ?? 'worker'
}

/** All guides, reader by reader: of each those with which the settings say to start, then the shortest. */
export function guidesByReader({ library, language }: PathsContext): readonly Card[] {
  const readers = valuesOf('audience')
  const guides = sortCards(library.resources.filter(isOfType('guide')), 'shortest', language).map(cardOf)
  const rank = (guide: Card) => readers.indexOf(readerOf(guide))
  return featuredFirst(guides, library.site.featured).toSorted((a, b) => rank(a) - rank(b))
}
