import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { spokenLanguage } from '../../domain/spoken-language.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { translator, type MessageKey } from '../../i18n/translate.ts'

/** A sentence to say aloud, in the language of whoever hears it. */
export interface SayLine {
  /** Whom to say it to, in the language of the page. */
  readonly to?: string
  readonly say: string
  /** Whether a press on whom it is for opens it: what can wait. */
  readonly isFolded?: boolean
  /** BCP 47 tag of the sentence, and the same in the language of the page; absent where that is the same language. */
  readonly spoken?: { readonly language: string; readonly meaning: string }
}

const WRITTEN = LOCALES.map(({ code }) => code)

/**
 * The sentence of a message as it is said in a country: whoever answers there need not speak the language of the page. Where the
 * language of the country is unknown, that of the hub is more likely to be understood than hers.
 * @param country as in JURISDICTIONS.
 * @param language of the page.
 */
export function sayLine(key: MessageKey, country: string, language: string): SayLine {
  const spoken = spokenLanguage(country, language, WRITTEN) ?? BASE_LANGUAGE
  const meaning = translator(language)(key)
  return spoken === language
    ? { say: meaning }
    : { say: translator(spoken)(key), spoken: { language: spoken, meaning } }
}
