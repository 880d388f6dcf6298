import { map } from 'rxjs'
import type { ListItemBuilder, StructureBuilder, StructureResolverContext } from 'sanity/structure'

import { iconOf } from '../decorated-types.ts'
import { placeName } from '../../model/schema-decoration/value-names.ts'
import { allOf } from './choose-several.ts'
import { listDocuments } from './documents.ts'
import { inLanguage } from './in-language.ts'
import { watchPlaces, type Placed } from './watch-places.ts'

interface Titled extends Placed {
  readonly title: string
}

/** Documents by the country or state in which they apply. */
export function byPlace(
  S: StructureBuilder,
  context: StructureResolverContext,
  { type, title, field }: Titled,
): ListItemBuilder {
  return S.listItem()
    .id(type)
    .title(title)
    .icon(iconOf(type))
    .child(() =>
      watchPlaces(context.documentStore, { type, field }).pipe(
        map((places) =>
          S.list()
            .id(type)
            .title(title)
            .items([
              S.listItem()
                .id('all')
                .title('All')
                .child(inLanguage(S, allOf(S, type, title))),
              S.divider(),
              ...places.map((place) =>
                S.listItem()
                  .id(place)
                  .title(placeName(place))
                  .child(
                    inLanguage(
                      S,
                      listDocuments(S, {
                        id: place,
                        title: placeName(place),
                        type,
                        filter: `${field} == $place`,
                        params: { place },
                      }),
                    ),
                  ),
              ),
            ]),
        ),
      ),
    )
}
