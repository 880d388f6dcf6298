import { cardOf } from '../domain/card-of.ts'
import { escapeForXml } from '../domain/escape-markup.ts'
import { homePath } from '../domain/paths.ts'
import type { Card } from '../domain/resource.ts'
import { sortCards } from '../domain/sort.ts'
import { isWritten } from './english-parts.ts'
import type { PageContext, PathsContext } from './page-context.ts'

/** Feed readers fetch the whole file each time. */
const MAX_ENTRIES = 50

/** A date in the format of Atom (RFC 3339): a year or month becomes its first day. */
function toTimestamp(partial: string): string {
  const [year = '1970', month = '01', day = '01'] = partial.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

function entry(resource: Card, today: string, site: URL): string {
  const address = escapeForXml(new URL(resource.path, site).href)
  const date = resource.lastReviewed ?? resource.sourceSeen ?? resource.year?.toString() ?? today
  return `<entry>
<title>${escapeForXml(resource.title)}</title>
<id>${address}</id>
<link href="${address}"/>
<updated>${toTimestamp(date)}</updated>
<author><name>${escapeForXml(resource.publisher)}</name></author>
<summary>${escapeForXml(resource.summary)}</summary>
</entry>`
}

/** What the feed of a language is about, of what is written in it: our own resources, then the newest external ones. */
export function feedCards({ library, language }: PathsContext): readonly Card[] {
  const written = library.resources.filter(isWritten)
  const own = written.filter(({ type }) => type !== 'externalResource')
  const others = written.filter(({ type }) => type === 'externalResource')
  return [...sortCards(own, 'title', language), ...sortCards(others, 'newest', language)]
    .slice(0, MAX_ENTRIES)
    .map(cardOf)
}

/** The Atom feed of a language (RFC 4287). */
export function buildFeed(cards: readonly Card[], { site, language, today, t }: PageContext, address: URL): string {
  const home = escapeForXml(new URL(homePath(language), address).href)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${escapeForXml(t('feed.title', { title: site.title }))}</title>
<subtitle>${escapeForXml(site.description)}</subtitle>
<id>${home}</id>
<link href="${home}"/>
<link rel="self" href="${home}feed.xml"/>
<updated>${toTimestamp(today)}</updated>
${cards.map((card) => entry(card, today, address)).join('\n')}
</feed>
`
}
