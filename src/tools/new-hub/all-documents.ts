import type { ContentDocument } from '../../catalogue/source/source.ts'
import { countryOf, isInUnion } from '../../domain/help.ts'
import { ABOUT, slugOf } from './pick-documents.ts'
import { originalOf, renaming, withTranslations } from './prune-documents.ts'
import { leadsNowhere, type Unwanted } from './prune.ts'
import type { Wishes } from './wishes.ts'

/** What says whom to call in the countries that its field names. */
const WHOM_TO_CALL: Readonly<Record<string, string>> = { helpline: 'country', rightsAnswer: 'jurisdictions' }

/**
 * What does not belong into a hub that takes over all: whom to call in other countries, answers and papers that say so, and the name
 * of the first hub.
 * @param lines by the id of a line of the first hub's settings that of the line which takes its place in texts.
 */
export function unwantedInAll(
  documents: readonly ContentDocument[],
  { name, countries }: Pick<Wishes, 'name' | 'countries'>,
  lines: ReadonlyMap<string, string>,
): Unwanted {
  const originals = documents.filter((one) => originalOf(one) === undefined)
  const isOwn = (place: string) => countries.includes(countryOf(place))
  const isEverywhere = (place: string) => place === 'INT' || (place === 'EU' && countries.some(isInUnion))
  const gone = new Set<string>()
  for (const one of originals) {
    const places = [one[WHOM_TO_CALL[one._type] ?? ''] ?? []].flat().map(String)
    const isForOthers = !places.some((place) => isOwn(place) || isEverywhere(place))
    if (places.length > 0 && isForOthers) gone.add(one._id)
  }
  const unwanted: Unwanted = {
    target: (id) => (gone.has(id) ? lines.get(id) : id),
    isForeign: () => false,
    isGone: () => false,
    rename: renaming(documents, name),
  }
  for (const one of originals.filter(({ _type }) => ['rightsAnswer', 'policy'].includes(_type))) {
    const places = [one['jurisdictions'] ?? []].flat().map(String)
    if (!places.some(isOwn) && leadsNowhere(one, unwanted)) gone.add(one._id)
  }
  return unwanted
}

/** Every document of a content but its settings, its page about itself, its change notes and what is unwanted, in the languages that are wanted. */
export function allDocuments(
  documents: readonly ContentDocument[],
  languages: readonly string[],
  unwanted: Unwanted,
): readonly ContentDocument[] {
  const kept = documents.filter(
    (one) =>
      originalOf(one) === undefined &&
      one._type !== 'siteSettings' &&
      one._type !== 'changeNote' &&
      !(one._type === 'page' && slugOf(one) === ABOUT) &&
      unwanted.target(one._id) === one._id,
  )
  return withTranslations(kept, documents, languages, () => unwanted)
}
