import { escapeForXml } from '../../domain/escape-markup.ts'
import { homePath, partPath } from '../../domain/paths.ts'
import { cardOf, type Card } from '../../domain/resource.ts'
import { sortCards } from '../../domain/sort.ts'
import { nameOf } from '../../i18n/translate.ts'
import type { ChangeRow } from './change-months.ts'
import { toTimestamp, writeFeed } from '../../site/atom-feed.ts'
import { isWritten } from '../../site/english-parts.ts'
import type { PageContext, PathsContext } from '../../site/page-context.ts'

/** Feed readers fetch the whole file each time. */
export const MAX_ENTRIES = 50

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

/** A feed of resources: its words, the page that it is about, and what it lists. */
export interface ResourceFeed {
  readonly title: string
  readonly subtitle: string
  readonly path: string
  readonly cards: readonly Card[]
}

/** What the feed of a language is about, of what is written in it: our own resources, then the newest external ones. */
export function feedOfHub({ library, language, t }: PathsContext): ResourceFeed {
  const written = library.resources.filter(isWritten)
  const own = written.filter(({ type }) => type !== 'externalResource')
  const others = written.filter(({ type }) => type === 'externalResource')
  const { title, description } = library.site
  return {
    title: t('feed.title', { title }),
    subtitle: description,
    path: homePath(language),
    cards: [...sortCards(own, 'title', language), ...sortCards(others, 'newest', language)]
      .slice(0, MAX_ENTRIES)
      .map(cardOf),
  }
}

/** The Atom feed of resources. */
export function buildFeed(
  { title, subtitle, path, cards }: ResourceFeed,
  { language, today }: PageContext,
  address: URL,
): string {
  const page = new URL(path, address)
  const day = today()
  return writeFeed(
    { title, subtitle, page, feed: new URL('feed.xml', page), updated: day },
    language,
    cards.map((card) => entry(card, day, address)),
  )
}

function changeEntry({ id, kind, words, day, path }: ChangeRow, list: URL, { site, t }: PageContext): string {
  return `<entry>
<title>${escapeForXml(words)}</title>
<id>${escapeForXml(new URL(`#${id}`, list).href)}</id>
<link href="${escapeForXml(new URL(path ?? `#${id}`, list).href)}"/>
<updated>${toTimestamp(day)}</updated>
<author><name>${escapeForXml(site.title)}</name></author>
<category term="${kind}" label="${escapeForXml(nameOf(t, 'changeKind', kind))}"/>
</entry>`
}

/**
 * The Atom feed of what changed on the hub.
 * @param rows newest first.
 */
export function buildChangesFeed(rows: readonly ChangeRow[], context: PageContext, address: URL): string {
  const { site, language, today, t } = context
  const page = new URL(partPath(language, 'changes'), address)
  return writeFeed(
    {
      title: `${t('changes.title')} · ${site.title}`,
      subtitle: t('changes.lead'),
      page,
      feed: new URL('feed.xml', page),
      updated: rows[0]?.day ?? today(),
    },
    language,
    rows.slice(0, MAX_ENTRIES).map((row) => changeEntry(row, page, context)),
  )
}
