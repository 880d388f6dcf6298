import type { ContentDocument } from '../../catalogue/source/source.ts'
import { countryOf, isInUnion } from '../../domain/help.ts'
import { ABOUT, OF_PAPERS, slugOf, withoutPapers } from './pick-documents.ts'
import { foreignNames } from './foreign-names.ts'
import { originalOf, renaming, textsIn, withTranslations } from './prune-documents.ts'
import { leadsNowhere, type Unwanted } from './prune.ts'
import type { Wishes } from './wishes.ts'

/** What is for people in the countries alone that its field names: whom to call, and who works together there. */
const OF_ITS_COUNTRY: Readonly<Record<string, string>> = {
  helpline: 'country',
  partnership: 'jurisdiction',
  referralRoute: 'country',
  rightsAnswer: 'jurisdictions',
}

/** What has to go where it leads to another country’s line: without the paragraph it would say half. */
const WHOLE_OR_NOT = ['externalResource', 'policy', 'rightsAnswer']

/** The resources that the first hub’s page about itself names: its own, and no material for another. */
function namedByAbout(originals: readonly ContentDocument[]): readonly string[] {
  const about = JSON.stringify(originals.filter((one) => one._type === 'page' && slugOf(one) === ABOUT))
  return originals
    .filter(({ _id, _type }) => _type === 'externalResource' && about.includes(`"_ref":"${_id}"`))
    .map(({ _id }) => _id)
}

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
  const gone = new Set(namedByAbout(originals))
  for (const one of originals) {
    const places = [one[OF_ITS_COUNTRY[one._type] ?? ''] ?? []].flat().map(String)
    const isForOthers = !places.some((place) => isOwn(place) || isEverywhere(place))
    if (places.length > 0 && isForOthers) gone.add(one._id)
  }
  const { hasNumber } = foreignNames(documents, countries)
  const unwanted: Unwanted = {
    target: (id) => (gone.has(id) ? lines.get(id) : id),
    isForeign: hasNumber,
    isGone: () => false,
    rename: renaming(documents, name),
  }
  for (const one of originals.filter(({ _type }) => WHOLE_OR_NOT.includes(_type))) {
    const places = [one['jurisdictions'] ?? []].flat().map(String)
    const isForeign = leadsNowhere(one, unwanted) || [...textsIn(one).values()].some(hasNumber)
    if (!places.some(isOwn) && isForeign) gone.add(one._id)
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
  // Its lists have a fixed length: what lost an entry goes whole.
  const withOffice = (one: ContentDocument) => (leadsNowhere(one[OF_PAPERS], unwanted) ? withoutPapers(one) : one)
  return withTranslations(kept.map(withOffice), documents.map(withOffice), languages, () => unwanted)
}
