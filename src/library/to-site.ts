import { toRichText } from '../blocks/data.ts'
import type { Page } from '../domain/page.ts'
import { partPath } from '../domain/paths.ts'
import type { Site } from '../domain/site.ts'
import type { PAGES_QUERY_RESULT, SITE_SETTINGS_QUERY_RESULT } from '../sanity/types.ts'
import type { Directory } from './directory.ts'
import { toIdentity } from './identity.ts'
import type { Localised } from './localise.ts'
import { orEmpty } from '../sanity/nullable.ts'
import { toEvidence } from './to-evidence.ts'

/** Maps a page about the hub itself. */
export function toPage(row: Localised<PAGES_QUERY_RESULT[number]>, directory: Directory, language: string): Page {
  const { original, worded } = row
  const identity = toIdentity(row)
  return {
    ...identity,
    ...toEvidence(original),
    path: partPath(language, identity.slug),
    summary: worded.summary,
    layTerms: orEmpty(worded.layTerms),
    body: toRichText(worded.body, { references: directory, from: worded._id, blanks: new Map() }),
  }
}

/** The fields of the settings without which no page could show whom to call, by their names in the Studio. */
const NEEDED = [
  { field: 'emergency', name: 'Emergency number' },
  { field: 'mainHelpline', name: 'Helpline on every page' },
] as const

/** Maps what every page shares; undefined (and noted) where the emergency or helpline number is missing. */
export function toSite(
  { original, worded, wording }: Localised<SITE_SETTINGS_QUERY_RESULT[number]>,
  directory: Directory,
): Site | undefined {
  for (const { field, name } of NEEDED) {
    if (original[field] !== null) continue
    directory.note({
      where: original._id,
      what: `“${name}” (${field}) is empty.`,
      fix: 'Choose a published helpline there, then publish the settings again.',
    })
  }
  const find = (id: string | null) => (id === null ? [] : directory.helplinesOf([id], original._id))
  const [emergency] = find(original.emergency)
  const [mainHelpline] = find(original.mainHelpline)
  const [silentCall] = find(original.silentCall)
  const [policeLine] = find(original.policeLine)
  if (emergency === undefined || mainHelpline === undefined) return undefined
  return {
    ...wording,
    title: worded.title,
    tagline: worded.tagline,
    promise: worded.promise,
    description: worded.description,
    emergency,
    mainHelpline,
    mainHelplineLabel: worded.mainHelplineLabel,
    ...(silentCall && { silentCall }),
    ...(policeLine && { policeLine }),
    featured: orEmpty(original.featured),
  }
}
