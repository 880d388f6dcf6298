import { escapeForXml } from '../domain/escape-markup.ts'

/** A date in the format of Atom (RFC 3339): a year or month becomes its first day. */
export function toTimestamp(partial: string): string {
  const [year = '1970', month = '01', day = '01'] = partial.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

/** The properties that all entries of a feed share. */
export interface Feed {
  readonly title: string
  readonly subtitle: string
  /** The page that the feed is about: its address, which identifies the feed, and that of the feed itself. */
  readonly page: URL
  readonly feed: URL
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly updated: string
}

/** A feed in the form of Atom (RFC 4287). */
export function writeFeed(
  { title, subtitle, page, feed, updated }: Feed,
  language: string,
  entries: readonly string[],
): string {
  const address = escapeForXml(page.href)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${escapeForXml(title)}</title>
<subtitle>${escapeForXml(subtitle)}</subtitle>
<id>${address}</id>
<link href="${address}"/>
<link rel="self" href="${escapeForXml(feed.href)}"/>
<updated>${toTimestamp(updated)}</updated>
${entries.join('\n')}
</feed>
`
}
