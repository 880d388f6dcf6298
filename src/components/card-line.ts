import { languageName, nameOf, type Translate } from '../i18n/translate.ts'
import { writeCardLine, type CardFacts } from './write-card-line.ts'

/** The metadata of a card in one line, in the words of the hub's messages. */
export function cardLine(card: CardFacts, t: Translate, language: string): string {
  return writeCardLine(card, {
    minutes: (n) => t('card.minutes', { n }),
    languages: (n) => t('card.languages', { n }),
    languageName: (tag) => languageName(tag, language),
    accessName: (access) => nameOf(t, 'access', access),
  })
}
