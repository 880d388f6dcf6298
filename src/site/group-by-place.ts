import { PLACES } from '../domain/places.ts'

/** The items of one country or state. `place` is a value of JURISDICTIONS. */
export interface PlaceGroup<T> {
  readonly place: string
  readonly items: readonly T[]
}

/** Groups items by the place in which they apply, in the order of PLACES. */
export function groupByPlace<T>(items: readonly T[], placeOf: (item: T) => string): readonly PlaceGroup<T>[] {
  const groups = Map.groupBy(items, placeOf)
  return [...groups]
    .map(([place, members]) => ({ place, items: members }))
    .sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place))
}
