import { FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { SAFETY_MESSAGES } from '../../i18n/safety-messages.ts'
import { hasMessages, languageName, messageCount, missingMessages } from '../../i18n/translate.ts'
import { missingSearchWords } from '../../search/vocabulary/missing-words.ts'

/**
 * What is missing in the languages of the hub for which this project has no words: how much of the interface is English, and which
 * words the search has to do without. Nothing where it has words for all of them.
 */
export function reportAddedLanguages(languages: readonly string[]): readonly string[] {
  return languages
    .filter((language) => !hasMessages(language))
    .flatMap((language) => {
      const missing = missingMessages(language)
      const ofSafety = SAFETY_MESSAGES.filter((key) => missing.includes(key)).length
      const search = missingSearchWords(language)
      return [
        `## Words in ${languageName(language, FALLBACK_MESSAGES_LANGUAGE)} (${language})`,
        '',
        `- ${missing.length} of ${messageCount} interface messages are English, ${ofSafety} of the ${SAFETY_MESSAGES.length} of safety among them.`,
        ...(search.length === 0
          ? []
          : [`- The search has no ${search.join(', ')} of its own (src/search/vocabulary).`]),
        '',
      ]
    })
}
