import { unitsOf } from '../../../sanity-studio/model/translation-units/units.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { countryOf, isInUnion } from '../../domain/help.ts'
import { isRecord } from '../../domain/is-record.ts'
import { PLACES } from '../../domain/places.ts'
import { nameInCountry, nameOf, translator } from '../../i18n/translate.ts'
import { countryNames } from '../../search/vocabulary/country-names.ts'
import { prune, type Unwanted } from './prune.ts'
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
const OF_PAPERS = 'office'

/** The page on which a hub says who it is: each hub writes its own. */
export const ABOUT = 'about'

function slugOf({ slug }: ContentDocument): unknown {
  return isRecord(slug) ? slug['current'] : undefined
}

export function originalOf({ translationOf }: ContentDocument): string | undefined {
  return isRecord(translationOf) ? String(translationOf['_ref']) : undefined
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
  const wanted = [...new Set(names)].filter((name) => name !== undefined && !own.has(name) && !WORDS_TOO.has(name))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|').replaceAll('.', '\\.')})(?![\\p{L}\\p{N}])`, 'u')
}

function isPicked(document: ContentDocument, countries: readonly string[]): boolean {
  if (OF_ANY_COUNTRY.includes(document._type)) return document._type !== 'page' || slugOf(document) !== ABOUT
  const places = [document[OF_A_COUNTRY[document._type] ?? '']].flat().map(String)
  const isUnionLaw = document._type === 'law' && places.includes('EU') && countries.some(isInUnion)
  return isUnionLaw || places.some((place) => countries.includes(countryOf(place)))
}

/** The keys of all entries of lists. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (!isRecord(value)) return []
  return [...(typeof value['_key'] === 'string' ? [value['_key']] : []), ...Object.values(value).flatMap(keysIn)]
}

/** The paths of what is translated, with its words. */
function textsIn(document: ContentDocument): ReadonlyMap<string, string> {
  return new Map(unitsOf(document).map(({ path, text }) => [path, text]))
}

function pruneDocument(document: ContentDocument, unwanted: Unwanted): ContentDocument {
  const fields = Object.entries(prune(document, unwanted)).filter(([name]) => name !== OF_PAPERS)
  return { ...Object.fromEntries(fields), _id: document._id, _type: document._type }
}

/** A translation of a pruned document; undefined where words of the original were changed, which it has still. */
function pruneTranslation(
  translation: ContentDocument,
  [original, pruned]: readonly [ContentDocument, ContentDocument],
  unwanted: Unwanted,
): ContentDocument | undefined {
  const [before, after] = [textsIn(original), textsIn(pruned)]
  if ([...after].some(([path, text]) => before.get(path) !== text)) return undefined
  const kept = new Set(keysIn(pruned))
  const gone = new Set(keysIn(original).filter((key) => !kept.has(key)))
  const { madeFrom, translationOf, ...texts } = translation
  const made = Array.isArray(madeFrom) ? madeFrom.filter((one) => isRecord(one) && after.has(String(one['unit']))) : []
  return {
    ...pruneDocument(texts, { ...unwanted, isForeign: () => false, isGone: (key) => gone.has(key) }),
    translationOf,
    madeFrom: made,
  }
}

/** Every document of a content but its settings and its page about itself, in the languages that are wanted, under the name of the new hub. */
export function allDocuments(
  documents: readonly ContentDocument[],
  { name, languages }: Pick<Wishes, 'name' | 'languages'>,
): readonly ContentDocument[] {
  const first = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  const about = documents.find((one) => one._type === 'page' && slugOf(one) === ABOUT)?._id
  const wanted = [BASE_LANGUAGE, ...languages]
  const rename = (text: string) => text.replaceAll(String(first?.['title']), name)
  const unwanted = { target: (id: string) => id, isForeign: () => false, isGone: () => false, rename }
  return documents
    .filter((one) => one._type !== 'siteSettings' && ![one._id, originalOf(one)].includes(about))
    .filter(({ language }) => language === undefined || wanted.some((one) => one === language))
    .map((one) => ({ ...prune(one, unwanted), _id: one._id, _type: one._type }))
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
  // One word alone is the code of a place or a name.
  const isForeign = (text: string) => /\s/.test(text) && words.test(text)
  // A sign of which a sentence is about another country is one of that country.
  const picked = originals.filter(
    (one) =>
      isPicked(one, countries) && !(one._type === 'sign' && [...textsIn(one).values()].some((text) => isForeign(text))),
  )
  const known = new Set(picked.map(({ _id }) => _id))
  const target = (id: string) => lines.get(id) ?? (known.has(id) ? id : undefined)
  const first = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  const rename = (text: string) => text.replaceAll(String(first?.['title']), name)
  const byOriginal = Map.groupBy(documents, originalOf)
  return picked.flatMap((original) => {
    const isGeneral = OF_ANY_COUNTRY.includes(original._type)
    const unwanted = { target, isForeign: isGeneral ? isForeign : () => false, isGone: () => false, rename }
    const pruned = pruneDocument(original, unwanted)
    const translations = (byOriginal.get(original._id) ?? []).filter(({ language }) =>
      languages.includes(String(language)),
    )
    return [pruned, ...translations.flatMap((one) => pruneTranslation(one, [original, pruned], unwanted) ?? [])]
  })
}
