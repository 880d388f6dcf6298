/**
 * What a translation does with a field. Without it, a text is translated, and everything else (references, numbers, days,
 * values of closed lists) is the same in every language. `same`: also this text, such as a name, a number or an address.
 * `own`: each language has its own, which is never copied from the original.
 */
export type TranslationOption = 'same' | 'own'

declare module '@sanity/types' {
  interface BaseSchemaTypeOptions {
    /** What a translation does with the field, where that is not what its type says. */
    translation?: TranslationOption
  }
}
