import { map } from 'rxjs'
import type { ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { watchQuery } from '../connection/watch-query.ts'
import { iconOf } from '../schema-decoration/index.ts'
import { placeName } from '../schema-decoration/value-names.ts'
import { JURISDICTIONS } from '../schemaTypes/vocabularies.ts'
import { allOf } from './choose-several.ts'
import { listDocuments } from './documents.ts'

interface Placed {
  readonly type: string
  readonly title: string
  /** The name of the field with the country or state in which a document applies. */
  readonly field: string
}

/** Observes the places for which there are documents, in the order of the site's pages. */
function watchPlaces({ documentStore }: StructureResolverContext, { type, field }: Placed) {
  return watchQuery(documentStore, {
    fetch: `array::unique(*[_type == $type && defined(${field})].${field})`,
    listen: '*[_type == $type]',
    params: { type },
    perspective: 'drafts',
  }).pipe(
    map((found: unknown) => {
      const places: readonly unknown[] = Array.isArray(found) ? found : []
      return JURISDICTIONS.filter((place) => places.includes(place))
    }),
  )
}

/** Documents by the country or state in which they apply. */
export function byPlace(S: StructureBuilder, context: StructureResolverContext, placed: Placed): ListItemBuilder {
  const { type, title, field } = placed
  return S.listItem()
    .id(type)
    .title(title)
    .icon(iconOf(type))
    .child(() =>
      watchPlaces(context, placed).pipe(
        map((places) =>
          S.list()
            .id(type)
            .title(title)
            .items([
              S.listItem()
                .id('all')
                .title('All')
                .child(allOf(S, type, title)),
              S.divider(),
              ...places.map((place) =>
                S.listItem()
                  .id(place)
                  .title(placeName(place))
                  .child(
                    listDocuments(S, {
                      id: place,
                      title: placeName(place),
                      type,
                      filter: `${field} == $place`,
                      params: { place },
                    }),
                  ),
              ),
            ]),
        ),
      ),
    )
}
