import { en, type MessageKey, type Messages, type Plural } from './messages/en.ts'
import { ar } from './messages/ar.ts'

/** The languages whose interface is written. The others speak English until theirs is. */
const MESSAGES: Readonly<Record<string, Messages>> = { en, ar }

export type { MessageKey }

type Values = Readonly<Record<string, string | number>>

/** Writes one message in a language, filled with values. */
export type Translate = (key: MessageKey, values?: Values) => string

/** Whether the interface itself exists in a language. */
export function hasMessages(language: string): boolean {
  return language in MESSAGES
}

/** Puts values into the places marked `{name}`; a number is written as the language writes numbers. */
export function fillIn(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? value.toLocaleString(language) : value
  })
}

/**
 * A function that writes messages in one language. `values.n` chooses the plural form by CLDR rules;
 * a form `zero` is used for 0 in every language that offers one.
 */
export function translator(language: string): Translate {
  const messages = MESSAGES[language] ?? en
  const rules = new Intl.PluralRules(language)
  return (key, values = {}) => {
    const message: string | Plural = messages[key]
    if (typeof message === 'string') return fillIn(message, values, language)
    const n = Number(values['n'] ?? 0)
    const form = n === 0 && message.zero !== undefined ? 'zero' : rules.select(n)
    return fillIn(message[form] ?? message.other, values, language)
  }
}

/**
 * The name of a vocabulary value, such as `kind` and `guide`.
 * @throws RangeError if the value has no name: the vocabulary test keeps that from happening.
 */
export function nameOf(t: Translate, vocabulary: string, value: string): string {
  const key = `${vocabulary}.${value}`
  if (!isMessageKey(key)) throw new RangeError(`No message “${key}”. Add it to src/i18n/messages/en-vocabularies.ts.`)
  return t(key)
}

function isMessageKey(key: string): key is MessageKey {
  return key in en
}

/** The name of a language in the reader's language: “Romanian” in English. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}

/** Joins names as the language does: “A, B and C”. */
export function listNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names)
}
