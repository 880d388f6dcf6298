/** GROQ answers null for what is not there; from here inwards it is undefined. */
export function present<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined
}

/** The members of a list that may be missing. */
export function listed<T>(value: readonly T[] | null | undefined): readonly T[] {
  return value ?? []
}
