import type { Plural } from '../plural.ts'

/** A part of the messages in another language than English: the same keys, each a text or a text in several plural forms. */
export type Translated<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Plural }
