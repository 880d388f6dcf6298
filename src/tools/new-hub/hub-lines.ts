import type { ContentDocument } from '../../catalogue/source/source.ts'
import { countryOf, isInUnion } from '../../domain/help.ts'
import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import { countryInText, nameOf, translator } from '../../i18n/translate.ts'
import { originalOf } from './prune-documents.ts'
import { WishRefused, type Wishes } from './wishes.ts'

/** The lines that every page of a hub shows. */
export interface HubLines {
  readonly emergency: ContentDocument
  readonly main: ContentDocument | undefined
  readonly police: ContentDocument | undefined
  readonly silentCall: ContentDocument | undefined
}

function orderOf({ order }: ContentDocument): number {
  return Number(order)
}

function linesIn(documents: readonly ContentDocument[], country: string): readonly ContentDocument[] {
  const lines = documents.filter((one) => one._type === 'helpline' && originalOf(one) === undefined)
  return lines.filter((one) => one['country'] === country).sort((a, b) => orderOf(a) - orderOf(b))
}

const byPurpose = (lines: readonly ContentDocument[], purpose: string) =>
  lines.find((one) => one['purpose'] === purpose && typeof one['dial'] === 'string')

function emergencyLine(country: string, number: string): ContentDocument {
  const name = countryInText(country, translator(BASE_LANGUAGE), BASE_LANGUAGE)
  return {
    ...{ _id: `helpline-${country.toLowerCase()}-emergency`, _type: 'helpline', language: BASE_LANGUAGE },
    ...{ country, purpose: 'emergency', title: 'Emergency', phone: number, dial: number, order: 1 },
    ...{
      useFor: `danger now, in ${name}`,
      translationStatus: 'original',
      reviewEveryDays: 90,
    },
    slug: { _type: 'slug', current: `${country.toLowerCase()}-emergency` },
  }
}

/** The emergency number that a content has for a country: its own, or that of the Union for a Member State. */
export function knownEmergency(documents: readonly ContentDocument[], country: string): ContentDocument | undefined {
  const own = byPurpose(linesIn(documents, country), 'emergency')
  return own ?? (isInUnion(country) ? byPurpose(linesIn(documents, 'EU'), 'emergency') : undefined)
}

/**
 * Emergency numbers for countries of which a content has none: that of the Union for a Member State, with its sources, or the one that
 * was given.
 * @throws WishRefused for a country that has neither.
 */
export function missingEmergencyLines(
  documents: readonly ContentDocument[],
  wishes: Wishes,
): readonly ContentDocument[] {
  return wishes.countries.flatMap((country) => {
    const known = knownEmergency(documents, country)
    if (known?.['country'] === country) return []
    const given = wishes.emergency.get(country)
    if (given !== undefined) return [{ ...emergencyLine(country, given), isCommonKnowledge: true }]
    if (known !== undefined) {
      const taken = pick(known, ['sources', 'sourceSeen', 'confidence', 'operator', 'phone'])
      return [{ ...emergencyLine(country, String(known['dial'])), ...taken }]
    }
    const name = nameOf(translator(FALLBACK_MESSAGES_LANGUAGE), 'jurisdiction', country)
    throw new WishRefused(
      `The content has no emergency number of ${name}. Give it, after a look at an official page: --emergency ${country}=112 (the pages say that no source confirms it until an editor names one).`,
    )
  })
}

/** Some fields of a document. */
export function pick(document: ContentDocument, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.flatMap((name) => (name in document ? [[name, document[name]]] : [])))
}

/** The lines on every page: those of the first country. */
export function hubLines(documents: readonly ContentDocument[], { countries }: Pick<Wishes, 'countries'>): HubLines {
  const lines = linesIn(documents, countries[0] ?? '')
  const emergency = byPurpose(lines, 'emergency')
  if (emergency === undefined) throw new WishRefused(`There is no emergency number of ${countries[0] ?? ''}.`)
  return {
    emergency,
    main: byPurpose(lines, 'trafficking') ?? byPurpose(lines, 'support'),
    police: byPurpose(lines, 'police'),
    silentCall: byPurpose(lines, 'silent-call'),
  }
}

/** By the id of each line of a hub's settings that of the line that takes its place in texts of another hub. */
export function replacedLines(documents: readonly ContentDocument[], lines: HubLines): ReadonlyMap<string, string> {
  const settings = documents.find((one) => one._type === 'siteSettings' && originalOf(one) === undefined)
  const named = [
    ['emergency', lines.emergency],
    ['mainHelpline', lines.main],
    ['policeLine', lines.police ?? lines.emergency],
  ] as const
  return new Map(
    named.flatMap(([field, line]) => {
      const reference = settings?.[field]
      return isRecord(reference) && line !== undefined ? [[String(reference['_ref']), line._id] as const] : []
    }),
  )
}

/** The countries of which the lines of a hub have nobody to call but an emergency number. */
export function withoutHelpline(
  documents: readonly ContentDocument[],
  countries: readonly string[],
): readonly string[] {
  return countries.filter((country) =>
    documents
      .filter((one) => one._type === 'helpline' && countryOf(String(one['country'])) === country)
      .every((one) => one['purpose'] === 'emergency'),
  )
}
