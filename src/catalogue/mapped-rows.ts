import { keepAlike } from '../domain/is-alike.ts'
import type { Directory, Recorded } from './directory.ts'
import type { Localised } from './localise.ts'

/** An object of the domain with the rows that it was made from and what was looked up for it. */
interface MappedRow<T> extends Recorded<T> {
  readonly source: unknown
  readonly translation: unknown
}

/** The objects made from the rows of a query, by the id of their source document, in the order of the rows. */
export type MappedRows<T> = ReadonlyMap<string, MappedRow<T>>

/**
 * Maps rows. An object that was made before is taken again, without mapping, where its rows are the same and all that
 * was looked up for it would be found again; else where the new one holds the same.
 * @param map must depend on nothing but the row, the directory and what never changes for a language.
 */
export function mapRows<Row extends { readonly _id: string }, T>(
  rows: readonly Localised<Row>[],
  directory: Directory,
  previous: MappedRows<T> | undefined,
  map: (row: Localised<Row>) => T,
): MappedRows<T> {
  return new Map(
    rows.map((row) => {
      const { source, translation } = row
      const known = previous?.get(source._id)
      const isSame =
        known?.source === source && known.translation === translation && directory.answersAlike(known.lookups)
      if (isSame) return [source._id, known]
      const { result, lookups } = directory.record(() => map(row))
      return [source._id, { source, translation, lookups, result: keepAlike(known?.result, result) }]
    }),
  )
}

/** The objects alone. */
export function resultsOf<T>(rows: MappedRows<T>): T[] {
  return [...rows.values()].map(({ result }) => result)
}
