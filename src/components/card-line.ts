import type { Card } from '../domain/resource.ts'
import { languageName, nameOf, type Translate } from '../i18n/translate.ts'

/** More languages are counted instead of named. */
const MOST_NAMED = 3

function languagesText(card: Card, language: string): string {
  const names = card.languages.slice(0, MOST_NAMED).map((tag) => languageName(tag, language))
  const more = card.languages.length - names.length
  return names.join(', ') + (more > 0 ? ` +${more}` : '')
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
    languagesText(card, language),
    accessText(card, t),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
