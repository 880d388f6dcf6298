import { JURISDICTION_ORDER } from '../i18n/jurisdiction-order.ts'

/** Items of one country or state. `place` is a value of JURISDICTIONS. */
export interface PlaceGroup<T> {
  readonly place: string
  readonly items: readonly T[]
}

/** Groups items by where they apply, in the order in which the hub lists places. */
export function groupByPlace<T>(items: readonly T[], placeOf: (item: T) => string): readonly PlaceGroup<T>[] {
  const groups = Map.groupBy(items, placeOf)
  return [...groups]
    .map(([place, members]) => ({ place, items: members }))
    .sort((a, b) => JURISDICTION_ORDER.indexOf(a.place) - JURISDICTION_ORDER.indexOf(b.place))
}
