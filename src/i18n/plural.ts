import { memoize } from '../domain/memoize.ts'

const numbersIn = memoize((language) => new Intl.NumberFormat(language))
const rulesOf = memoize((language) => new Intl.PluralRules(language))

/** The forms of a message that depend on a number, by CLDR plural category; `other` serves the rest. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** A text of the interface, or its plural forms. */
export type Message = string | Plural

type Values = Readonly<Record<string, string | number>>

/** Puts values into the places marked `{name}`; a number is written as the language writes numbers. */
export function fillIn(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    // Isolated (Unicode UAX 9), or “999 or 101” is read backwards in Arabic.
    return typeof value === 'number'
      ? numbersIn(language).format(value)
      : language === 'ar'
        ? `\u2068${value}\u2069`
        : value
  })
}

/**
 * Writes a message: chooses the form for `values.n` by CLDR rules, where it has forms, and fills in the values. A form
 * `zero` is used for 0 in every language that has one. Small and without messages of its own, so that scripts can
 * carry it.
 */
export function pluralText(forms: Message, values: Values, language: string): string {
  if (typeof forms === 'string') return fillIn(forms, values, language)
  const n = Number(values['n'] ?? 0)
  const form = n === 0 && forms.zero !== undefined ? 'zero' : rulesOf(language).select(n)
  return fillIn(forms[form] ?? forms.other, values, language)
}
