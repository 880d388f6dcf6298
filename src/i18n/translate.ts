import { FALLBACK_MESSAGES_LANGUAGE } from '../domain/base-language.ts'
import { memoize } from '../domain/memoize.ts'
import { COUNTRIES } from '../domain/places.ts'
import { contentFolderOf } from '../catalogue/source/index.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import pl from './messages/pl.json' with { type: 'json' }
import pt from './messages/pt.json' with { type: 'json' }
import ro from './messages/ro.json' with { type: 'json' }
import uk from './messages/uk.json' with { type: 'json' }
import zhHans from './messages/zh-Hans.json' with { type: 'json' }
import { aboutBase } from './about-base.ts'
import { ownMessages } from './own-messages.ts'
import { safetyMessages } from './safety-texts.ts'
import { pluralText, type Plural } from './plural.ts'
import { marksOf } from './punctuation.ts'

/** The key of a message: its feature or vocabulary, and its name there. */
export type MessageKey = keyof typeof en

/** The messages of one language: the keys of English, each a text or a text in several plural forms. */
type Messages = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural }

/** The languages whose interface this project writes. Another has the words that its content folder gives it, and English ones. */
const WRITTEN: Readonly<Record<string, Messages>> = { en, pl, ro, es, pt, uk, ar, 'zh-Hans': zhHans }

/** The messages that a language has; those that the content folder words in its own way come first. */
const wordedIn = memoize((language): Partial<Messages> => {
  const folder = contentFolderOf()
  const written = Object.hasOwn(WRITTEN, language) ? WRITTEN[language] : safetyMessages(folder, language)
  return { ...written, ...aboutBase(language), ...ownMessages(folder, language) }
})

/** The messages of a language as the hub shows them: in English what it has no words for. */
const messagesOf = memoize((language): Messages => ({
  ...en,
  ...wordedIn(FALLBACK_MESSAGES_LANGUAGE),
  ...wordedIn(language),
}))

/** The language in which a message is shown on pages of another one: English where that has no words for it. */
export function messageLanguage(key: MessageKey, language: string): string {
  return wordedIn(language)[key] === undefined ? FALLBACK_MESSAGES_LANGUAGE : language
}

/** How many messages the interface has. */
export const messageCount = Object.keys(en).length

/** The messages that are shown in English on pages of a language. */
export function missingMessages(language: string): readonly MessageKey[] {
  return Object.keys(en).filter((key): key is MessageKey => isMessageKey(key) && wordedIn(language)[key] === undefined)
}

type Values = Readonly<Record<string, string | number>>

/** Writes one message in a language, filled with values. */
export interface Translate {
  (key: MessageKey, values?: Values): string
  /** BCP 47 tag of the language. */
  readonly language?: string
}

/** A function that writes messages in one language. `values.n` chooses the plural form. */
export function translator(language: string): Translate {
  const messages = messagesOf(language)
  const translate: Translate = (key, values = {}) => pluralText(messages[key], values, messageLanguage(key, language))
  return Object.assign(translate, { language })
}

/** Whether this project writes the interface in a language. */
export function hasMessages(language: string): boolean {
  return Object.hasOwn(WRITTEN, language)
}

/** A message with all its forms, for a script to choose from on the page. */
export function messageForms(key: MessageKey, language: string): string | Plural {
  return messagesOf(language)[key]
}

/** A message as it is written, with its places in braces, for a script to fill in. */
export function messageText(key: MessageKey, language: string): string {
  const forms = messageForms(key, language)
  return typeof forms === 'string' ? forms : forms.other
}

/** The names of the messages of a feature: `empty` for `csv.empty`. */
type NameIn<Feature extends string> = {
  [Key in MessageKey]: Key extends `${Feature}.${infer Name}` ? Name : never
}[MessageKey]

function hasAll<Name extends string>(
  texts: Readonly<Record<string, string>>,
  names: readonly Name[],
): texts is Readonly<Record<Name, string>> {
  return names.every((name) => texts[name] !== undefined)
}

/**
 * Messages of a feature by their names, as they are written, for a script to fill in.
 * @throws RangeError if there is no such message, which the compiler keeps from happening.
 */
export function messageTexts<const Feature extends string, Name extends NameIn<Feature>>(
  feature: Feature,
  names: readonly Name[],
  language: string,
): Readonly<Record<Name, string>> {
  const keys = names.map((name) => [name, `${feature}.${name}`] as const)
  const texts = Object.fromEntries(
    keys.flatMap(([name, key]) => (isMessageKey(key) ? [[name, messageText(key, language)]] : [])),
  )
  if (hasAll(texts, names)) return texts
  throw new RangeError(`Not all of ${keys.map(([, key]) => key).join(', ')} are in src/i18n/messages/en.json.`)
}

const countryNames = memoize((language) => new Intl.DisplayNames([language], { type: 'region' }))

/**
 * The name of a vocabulary value, such as `kind` and `guide`. A country that no message of the language names has the name of CLDR.
 * @throws RangeError if the value has no name: the vocabulary test keeps that from happening.
 */
export function nameOf(t: Translate, vocabulary: string, value: string): string {
  const key = `${vocabulary}.${value}`
  const language = t.language ?? FALLBACK_MESSAGES_LANGUAGE
  const isNamed = isMessageKey(key) && messageLanguage(key, language) === language
  if (vocabulary === 'jurisdiction' && !isNamed && COUNTRIES.includes(value))
    return countryNames(language).of(value) ?? value
  if (!isMessageKey(key)) throw new RangeError(`No message “${key}”. Add it to src/i18n/messages/en.json.`)
  return t(key)
}

/** The name of a place inside its country: “California” for “United States: California”. */
export function nameInCountry(name: string): string {
  return name.split(': ').at(-1) ?? name
}

function isMessageKey(key: string): key is MessageKey {
  return key in en
}

/** English names of countries that have an article within a sentence: “the United Kingdom”, “the Netherlands”. */
const WITH_ARTICLE = /^United |s$/

/** The name of a country as it stands within a sentence. @param code as in JURISDICTIONS. */
export function countryInText(code: string, t: Translate, language: string): string {
  const name = nameOf(t, 'jurisdiction', code)
  return language === 'en' && WITH_ARTICLE.test(name) ? `the ${name}` : name
}

const languageNames = memoize((language) => {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return memoize((tag) => names.of(tag) ?? tag)
})

/** The name of a language in the reader's language: “Romanian” in English. */
export function languageName(tag: string, language: string): string {
  return languageNames(language)(tag)
}

const listWriters = memoize((language) => {
  const locale = language === 'en' ? 'en-GB' : language
  const withAnd = new Intl.ListFormat(locale, { type: 'conjunction' })
  // The “and” of the language with what surrounds it, read off a list of two.
  const and = withAnd.formatToParts(['', '']).find(({ type }) => type === 'literal')?.value ?? ''
  return { and, withAnd }
})

/** Joins names as the language does: “A, B and C”, or “HR and recruitment, Managers” where a name itself has an “and”. */
export function listNames(names: readonly string[], language: string): string {
  const { and, withAnd } = listWriters(language)
  const isAmbiguous = names.some((name) => name.includes(and))
  // Not the list of `Intl` without an “and”: that has nothing between Chinese names, and in Polish it has one.
  return isAmbiguous ? names.join(marksOf(language).comma) : withAnd.format(names)
}

/** The names of places in one line. @param codes values of JURISDICTIONS. */
export function placesOf(codes: readonly string[], t: Translate, language: string): string {
  return listNames(
    codes.map((code) => nameOf(t, 'jurisdiction', code)),
    language,
  )
}
