import { toRichText } from '../blocks/data.ts'
import { MISTAKE_FORM } from '../domain/proposal-link.ts'
import type { Page } from '../domain/page.ts'
import { partPath } from '../domain/paths.ts'
import type { ShownSentence } from '../domain/shown-sentence.ts'
import type { Site } from '../domain/site.ts'
import type { PAGES_QUERY_RESULT, SITE_SETTINGS_QUERY_RESULT } from './source/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import { toEvidence } from './to-evidence.ts'

type PageRow = PAGES_QUERY_RESULT[number]
type SettingsRow = SITE_SETTINGS_QUERY_RESULT[number]

/** Maps a page about the hub itself. */
export function toPage(row: Localised<PageRow>, directory: Directory): Mapped<PageRow, Page> {
  const { source, translation } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(source, translation),
    path: partPath(identity.language, identity.slug),
    summary: translation.summary,
    layTerms: orEmpty(translation.layTerms),
    body: toRichText(translation.body, { references: directory, from: translation._id, blanks: new Map() }),
  }
}

/** Where the settings say nothing else: most helplines are to be checked every 90 days, and change more often than that. */
const OFFLINE_DAYS = 30

type SentenceRow = NonNullable<SettingsRow['shownSentences']>[number]

function toShownSentence({ _key, drawing, line, wordings }: SentenceRow): Mapped<SentenceRow, ShownSentence> {
  return {
    key: _key,
    drawing,
    line: line === 'none' ? undefined : line,
    wordings: wordings.map(({ language, text, readBy }) => ({ language, text, readBy: nullToUndefined(readBy) })),
  }
}

/** Maps what every page shares; undefined, with a report, where the emergency number is missing. */
export function toSite(
  { source, translation, localeInfo }: Localised<SettingsRow>,
  directory: Directory,
):
  | Mapped<SettingsRow, Site, 'hideUnreadRights' | 'leaveAddress' | 'leaveTitle' | 'mark' | 'accent' | 'firstDoors'>
  | undefined {
  if (source.emergency === null)
    directory.note({
      where: source._id,
      what: '“Emergency number” (emergency) is empty.',
      fix: 'Choose a published helpline there, then publish the settings again.',
    })
  const find = (id: string | null) => (id === null ? [] : directory.helplinesOf([id], source._id))
  const [emergency] = find(source.emergency)
  const [mainHelpline] = find(source.mainHelpline)
  const [silentCall] = find(source.silentCall)
  const [policeLine] = find(source.policeLine)
  if (emergency === undefined) return undefined
  const [repository, branch] = source.repository?.split('/tree/') ?? []
  return {
    ...localeInfo,
    title: translation.title,
    tagline: translation.tagline,
    promise: translation.promise,
    description: translation.description,
    brand: {
      mark: nullToUndefined(source.mark),
      accent: nullToUndefined(source.accent),
      firstDoors: orEmpty(source.firstDoors),
    },
    proposeTo:
      source.proposeTo ?? (repository === undefined ? undefined : `${repository}/issues/new?template=${MISTAKE_FORM}`),
    repository,
    branch,
    addressesGoodUntil: nullToUndefined(source.addressesGoodUntil),
    emergency,
    mainHelpline,
    mainHelplineLabel: translation.mainHelplineLabel ?? source.mainHelplineLabel ?? '',
    silentCall,
    policeLine,
    leave:
      source.leaveAddress === null
        ? undefined
        : { address: source.leaveAddress, title: translation.leaveTitle ?? source.leaveTitle ?? '' },
    offlineDays: source.offlineDays ?? OFFLINE_DAYS,
    hidesUnread: source.hideUnreadRights === true,
    featured: orEmpty(source.featured),
    // “Please call this number for me” needs the number.
    shownSentences: orEmpty(source.shownSentences)
      .filter(({ line }) => line !== 'main' || mainHelpline !== undefined)
      .map(toShownSentence),
    smallLanguages: orEmpty(source.smallLanguages),
  }
}
