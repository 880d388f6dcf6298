import { cardOf } from '../domain/card-of.ts'
import { homePath } from '../domain/paths.ts'
import type { Card } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import type { PageContext, PathsContext } from './page-context.ts'

/** Feed readers fetch the whole file each time. */
const MAX_ENTRIES = 50

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Escapes a text for XML and removes the characters that XML 1.0 does not allow (section 2.2). */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** A date in the format of Atom (RFC 3339): a year or month becomes its first day. */
function toTimestamp(partial: string): string {
  const [year = '1970', month = '01', day = '01'] = partial.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

function entry(resource: Card, today: string, site: URL): string {
  const address = escapeXml(new URL(resource.path, site).href)
  const date = resource.lastReviewed ?? resource.sourceSeen ?? resource.year?.toString() ?? today
  return `<entry>
<title>${escapeXml(resource.title)}</title>
<id>${address}</id>
<link href="${address}"/>
<updated>${toTimestamp(date)}</updated>
<author><name>${escapeXml(resource.publisher)}</name></author>
<summary>${escapeXml(resource.summary)}</summary>
</entry>`
}

/** What the feed of a language is about: our own resources, then the newest external ones. */
export function feedCards({ library, language }: PathsContext): readonly Card[] {
  const own = library.resources.filter(({ type }) => type !== 'externalResource')
  const others = library.resources.filter(({ type }) => type === 'externalResource')
  return [...sortCards(own, 'title', language), ...sortCards(others, 'newest', language)]
    .slice(0, MAX_ENTRIES)
    .map(cardOf)
}

/** The Atom feed of a language (RFC 4287). */
export function buildFeed(cards: readonly Card[], { site, language, today, t }: PageContext, address: URL): string {
  const home = escapeXml(new URL(homePath(language), address).href)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${escapeXml(t('feed.title', { title: site.title }))}</title>
<subtitle>${escapeXml(site.description)}</subtitle>
<id>${home}</id>
<link href="${home}"/>
<link rel="self" href="${home}feed.xml"/>
<updated>${toTimestamp(today)}</updated>
${cards.map((card) => entry(card, today, address)).join('\n')}
</feed>
`
}
