import type { ContentDocument } from '../../catalogue/source/source.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { countryOf, isInUnion } from '../../domain/help.ts'
import { isRecord } from '../../domain/is-record.ts'
import { PLACES } from '../../domain/places.ts'
import { nameInCountry, nameOf, translator } from '../../i18n/translate.ts'
import { countryNames } from '../../search/vocabulary/country-names.ts'
import { foreignNames, wholeWords } from './foreign-names.ts'
import { originalOf, renaming, textsIn, withTranslations } from './prune-documents.ts'
import type { Wishes } from './wishes.ts'

/** What is true of hotels everywhere. */
const OF_ANY_COUNTRY = ['role', 'topic', 'sign', 'actionStep', 'indicator', 'poster', 'pathStep', 'page']

/** What is told of one country, and the field that names it. */
const OF_A_COUNTRY: Readonly<Record<string, string>> = {
  helpline: 'country',
  law: 'jurisdiction',
  organisation: 'country',
  rightsAnswer: 'jurisdictions',
}

/** What is made of papers and laws: “The first things” of jobs in an office. */
export const OF_PAPERS = 'office'

/** The page on which a hub says who it is: each hub writes its own. */
export const ABOUT = 'about'

export function slugOf({ slug }: ContentDocument): unknown {
  return isRecord(slug) ? slug['current'] : undefined
}

/** Names of countries that are words, too, in a sentence about work or hotels. */
const WORDS_TOO = new Set(['Jersey', 'Turkey', 'Reunion'])

/** Finds words for a country that a hub is not for: its names in the base language, those of its parts, and the name of its people’s language. */
function foreignWords(countries: readonly string[]): RegExp {
  const t = translator(BASE_LANGUAGE)
  const names = PLACES.filter(
    (place) => place !== 'INT' && place !== 'EU' && !countries.includes(countryOf(place)),
  ).flatMap((place) => {
    const [country, short] = place === countryOf(place) ? countryNames(place, BASE_LANGUAGE) : []
    return [
      nameInCountry(nameOf(t, 'jurisdiction', place)),
      country,
      short,
      ...(place === 'GB' ? ['British', 'Britain'] : []),
    ]
  })
  const own = new Set(countries.flatMap((country) => countryNames(country, BASE_LANGUAGE)))
  return wholeWords(
    new Set(names.filter((name) => name !== undefined).filter((name) => !own.has(name) && !WORDS_TOO.has(name))),
  )
}

function isPicked(document: ContentDocument, countries: readonly string[]): boolean {
  if (OF_ANY_COUNTRY.includes(document._type)) return document._type !== 'page' || slugOf(document) !== ABOUT
  const places = [document[OF_A_COUNTRY[document._type] ?? '']].flat().map(String)
  const isUnionLaw = document._type === 'law' && places.includes('EU') && countries.some(isInUnion)
  return isUnionLaw || places.some((place) => countries.includes(countryOf(place)))
}

/** A job without what it says of papers. */
export function withoutPapers(document: ContentDocument): ContentDocument {
  const fields = Object.entries(document).filter(([name]) => name !== OF_PAPERS)
  return { ...Object.fromEntries(fields), _id: document._id, _type: document._type }
}

/**
 * The documents of a content that a hub for other countries begins with, in the languages that it wants: what is true everywhere, and what
 * is told of its countries.
 * @param lines by the id of a line of the first hub's settings that of the line which takes its place in texts.
 */
export function pickDocuments(
  documents: readonly ContentDocument[],
  { name, countries, languages }: Pick<Wishes, 'name' | 'countries' | 'languages'>,
  lines: ReadonlyMap<string, string>,
): readonly ContentDocument[] {
  const originals = documents.filter((one) => originalOf(one) === undefined && one._type !== 'siteSettings')
  const words = foreignWords(countries)
  const { hasName, hasNumber } = foreignNames(documents, countries)
  // One word alone is the code of a place or a name.
  const isForeign = (text: string) => (/\s/.test(text) && words.test(text)) || hasName(text) || hasNumber(text)
  // A sign of which a sentence is about another country is one of that country.
  const picked = originals.filter(
    (one) =>
      isPicked(one, countries) && !(one._type === 'sign' && [...textsIn(one).values()].some((text) => isForeign(text))),
  )
  const known = new Set(picked.map(({ _id }) => _id))
  const target = (id: string) => lines.get(id) ?? (known.has(id) ? id : undefined)
  const rename = renaming(documents, name)
  return withTranslations(picked.map(withoutPapers), documents.map(withoutPapers), languages, ({ _type }) => {
    const isGeneral = OF_ANY_COUNTRY.includes(_type)
    return { target, isForeign: isGeneral ? isForeign : () => false, isGone: () => false, rename }
  })
}
