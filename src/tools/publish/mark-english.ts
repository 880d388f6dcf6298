import { ADDED_LANGUAGES, BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { memoize } from '../../domain/memoize.ts'
import { isRightToLeft, LOCALES } from '../../i18n/locales.ts'
import { hasMessages, messageForms, missingMessages } from '../../i18n/translate.ts'

/** The messages without blanks that a language shows in English, as they stand in HTML. */
const englishIn = memoize((language): ReadonlySet<string> => {
  const texts = missingMessages(language).map((key) => messageForms(key, language))
  return new Set(texts.flatMap((text) => (typeof text === 'string' ? [text.replaceAll('&', '&amp;')] : [])))
})

/** An element that holds a text and no other element. */
const WITH_TEXT_ALONE = /<(?!script|style|option|title)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>(\s*)([^<>]*[^<>\s])(\s*)<\/\1>/g

const TAGS = [...LOCALES.map(({ code }) => code), ...ADDED_LANGUAGES.split(' ')].filter((tag) => tag !== '')

/** The language of a page by its address: `/da/signs` or `/signs`. */
export function languageAt(pathname: string): string {
  const [first = ''] = pathname.replace(/^\//, '').split('/')
  return TAGS.find((tag) => tag.toLowerCase() === first) ?? BASE_LANGUAGE
}

/**
 * Marks the words of the interface that a page shows in English because its language has none, where an element holds nothing else: a
 * screen reader then says them as English. Messages with blanks, and words beside other elements, stay as they are.
 */
export function markEnglish(html: Buffer, language: string): Buffer {
  if (hasMessages(language)) return html
  const english = englishIn(language)
  const mark = ` lang="${FALLBACK_MESSAGES_LANGUAGE}"${isRightToLeft(language) ? ' dir="ltr"' : ''}`
  return Buffer.from(
    html
      .toString('utf8')
      .replace(WITH_TEXT_ALONE, (element: string, name: string, attributes: string, _: string, text: string) =>
        english.has(text) && !/\slang=/.test(attributes)
          ? `<${name}${attributes}${mark}>${element.slice(name.length + attributes.length + 2)}`
          : element,
      ),
  )
}
