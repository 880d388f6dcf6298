import type { Card } from '../domain/resource.ts'
import { languageName, nameOf, type Translate } from '../i18n/translate.ts'

/** More languages are counted instead of named. */
const MOST_NAMED = 3

function languagesText({ languages }: Card, t: Translate, language: string): string {
  if (languages.length > MOST_NAMED) return t('card.languages', { n: languages.length })
  return languages.map((tag) => languageName(tag, language)).join(', ')
}

/** What must be done before it can be read; nothing where it is open, or where no source says. */
function accessText({ access }: Card, t: Translate): string | undefined {
  return access === undefined || access === 'open' ? undefined : nameOf(t, 'access', access)
}

/**
 * The metadata of a card in one line: publisher, year, time, languages, and what it asks for. How sure its facts are is
 * told at the end of its page, where it can be read with the sources.
 */
export function cardLine(card: Card, t: Translate, language: string): string {
  const parts = [
    card.publisher,
    card.year === undefined ? undefined : String(card.year),
    card.minutes === undefined ? undefined : t('card.minutes', { n: card.minutes }),
    languagesText(card, t, language),
    accessText(card, t),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
