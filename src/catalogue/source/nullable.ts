/** GROQ answers null for a field that a document does not have; the domain has undefined there. */
export function nullToUndefined<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined
}

/** The members of a list; none where a document does not have the list. */
export function orEmpty<T>(value: readonly T[] | null | undefined): readonly T[] {
  return value ?? []
}
