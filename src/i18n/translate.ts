import { en, type MessageKey, type Messages } from './messages/en.ts'
import { ar } from './messages/ar.ts'
import { pluralText, type Plural } from './plural.ts'
import { memoize } from '../domain/memoize.ts'

/** The languages whose interface is written. The others speak English until theirs is. */
const MESSAGES: Readonly<Record<string, Messages>> = { en, ar }

export type { MessageKey }

type Values = Readonly<Record<string, string | number>>

/** Writes one message in a language, filled with values. */
export type Translate = (key: MessageKey, values?: Values) => string

/** A function that writes messages in one language. `values.n` chooses the plural form. */
export function translator(language: string): Translate {
  const messages = MESSAGES[language] ?? en
  return (key, values = {}) => pluralText(messages[key], values, language)
}

/** A message with all its forms, for a script to choose from on the page. */
export function messageForms(key: MessageKey, language: string): string | Plural {
  return (MESSAGES[language] ?? en)[key]
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

const languageNames = memoize((language) => {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return memoize((tag) => names.of(tag) ?? tag)
})

/** The name of a language in the reader's language: “Romanian” in English. */
export function languageName(tag: string, language: string): string {
  return languageNames(language)(tag)
}

const listWriter = memoize(
  (language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
)

/** Joins names as the language does: “A, B and C”. */
export function listNames(names: readonly string[], language: string): string {
  return listWriter(language).format(names)
}
