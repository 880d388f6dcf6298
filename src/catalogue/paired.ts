import { orEmpty } from './source/nullable.ts'

/** Pairs each entry of a translated list with the same entry of the original, which has what every language shares. */
export function paired<Row extends { readonly _key: string }>(
  translated: readonly Row[] | null,
  originals: readonly Row[] | null,
): readonly { readonly words: Row; readonly shared: Row }[] {
  const byKey = new Map(orEmpty(originals).map((row) => [row._key, row]))
  return orEmpty(translated).map((words) => ({ words, shared: byKey.get(words._key) ?? words }))
}
