import { partPath } from '../../domain/paths.ts'
import { escapeForXml } from '../../domain/escape-markup.ts'
import { formatPartialDate } from '../../domain/partial-date.ts'
import { nameOf } from '../../i18n/translate.ts'
import { toTimestamp, writeFeed } from '../../site/atom-feed.ts'
import type { PageContext } from '../../site/page-context.ts'
import type { ComingDay } from './coming-days.ts'

/** A day to come as an entry. It is dated by when its law was read: the day itself is in its title, and may be years away. */
function entry({ day, what, law, place, isPlanned, readOn }: ComingDay, site: URL, context: PageContext): string {
  const { t, language, today } = context
  const planned = isPlanned ? ` (${t('duties.planned')})` : ''
  const address = new URL(law.path, site)
  return `<entry>
<title>${escapeForXml(`${formatPartialDate(day, language)}${planned}: ${what}`)}</title>
<id>${escapeForXml(`${address.href}#${day}-${encodeURIComponent(what)}`)}</id>
<link href="${escapeForXml(address.href)}"/>
<updated>${toTimestamp(readOn ?? today())}</updated>
<author><name>${escapeForXml(context.site.title)}</name></author>
<summary>${escapeForXml(`${nameOf(t, 'jurisdiction', place)}: ${law.title}`)}</summary>
</entry>`
}

/** The Atom feed of the days on which laws change: a reader is told of each as soon as the hub knows it. */
export function buildLawFeed(days: readonly ComingDay[], context: PageContext, site: URL): string {
  const { t, language, today } = context
  const page = new URL(partPath(language, 'laws'), site)
  return writeFeed(
    {
      title: `${t('duties.next')} · ${context.site.title}`,
      subtitle: t('laws.notAdvice'),
      page,
      feed: new URL('feed.xml', page),
      updated: today(),
    },
    language,
    days.map((day) => entry(day, site, context)),
  )
}
