import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../domain/base-language.ts'
import texts from './about-base.json' with { type: 'json' }

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = texts

/**
 * The messages that name English as the language of the originals, as a hub with another base language says them; none where
 * English is the base. By their keys.
 */
export function aboutBase(language: string): Readonly<Record<string, string>> {
  const own = Object.entries(TEXTS[language] ?? {})
  if (BASE_LANGUAGE === FALLBACK_MESSAGES_LANGUAGE || own.length === 0) return {}
  const base = new Intl.DisplayNames([language], { type: 'language' }).of(BASE_LANGUAGE) ?? BASE_LANGUAGE
  return Object.fromEntries(own.map(([key, text]) => [key, text.replaceAll('{base}', base)]))
}
