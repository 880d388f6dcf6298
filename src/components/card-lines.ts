import type { Card } from '../domain/resource.ts'
import { formatPartialDate } from '../domain/partial-date.ts'
import { languageName, type Translate } from '../i18n/translate.ts'

/** More languages are counted instead of named. */
const MOST_NAMED = 3

function languagesText(card: Card, language: string): string {
  const names = card.languages.slice(0, MOST_NAMED).map((tag) => languageName(tag, language))
  const more = card.languages.length - names.length
  return names.join(', ') + (more > 0 ? ` +${more}` : '')
}

function seenText({ sourceSeen, lastReviewed }: Card, t: Translate, language: string): string {
  if (lastReviewed !== undefined) return t('card.checked', { date: formatPartialDate(lastReviewed, language) })
  const seen =
    sourceSeen === undefined ? t('card.undated') : t('card.seen', { date: formatPartialDate(sourceSeen, language) })
  return `${seen} · ${t('card.unchecked')}`
}

function accessText({ access, accessIsStated }: Card, t: Translate): string | undefined {
  if (access === undefined) return undefined
  if (access === 'registration') return t('access.registration')
  if (access === 'paid') return t('access.paid')
  return accessIsStated ? t('access.open') : t('card.accessNotStated')
}

/**
 * The metadata of a card, line by line: publisher, year, time, languages and access; when its facts were seen; and
 * whether the link only leads to the resource.
 */
export function cardLines(card: Card, t: Translate, language: string): readonly string[] {
  const parts = [
    card.publisher,
    card.year === undefined ? undefined : String(card.year),
    card.minutes === undefined ? undefined : t('card.minutes', { n: card.minutes }),
    languagesText(card, language),
    accessText(card, t),
  ]
  return [
    parts.filter((part) => part !== undefined && part !== '').join(' · '),
    seenText(card, t, language),
    ...(card.leadsToIt ? [t('card.leadsToIt')] : []),
  ]
}
