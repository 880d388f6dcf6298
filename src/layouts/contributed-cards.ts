import { cardOf } from '../domain/card-of.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Card, Resource } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import type { PathsContext } from './page-context.ts'

const byPath = memoizeByObject(
  (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
    new Map(resources.map((resource) => [resource.path, resource])),
)

/** The cards of all that an organisation brought in or published, best first. */
export function contributedCards(
  { contributed }: Pick<Organisation, 'contributed'>,
  { library, language }: PathsContext,
): readonly Card[] {
  const known = byPath(library.resources)
  return sortCards(contributed.flatMap(({ path }) => known.get(path) ?? []).map(cardOf), 'best', language)
}
