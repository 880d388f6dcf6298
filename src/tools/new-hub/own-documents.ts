import { fingerprint } from '../../../sanity-studio/model/rules/units/fingerprint.ts'
import { unitsOf } from '../../../sanity-studio/model/translation-units/units.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { isRecord } from '../../domain/is-record.ts'
import { describe } from './other-base.ts'
import { ABOUT } from './pick-documents.ts'
import { originalOf } from './prune-documents.ts'
import { prune, type Unwanted } from './prune.ts'
import { pick, type HubLines } from './hub-lines.ts'
import type { Wishes } from './wishes.ts'

/** The fields of the first hub's settings that a new one takes over: words for anybody, and its choices. */
const KEPT = ['promise', 'description', 'shownSentences', 'language', 'translationStatus']

/** What the first hub offers, without its guides and trainings: “Guides …: what to look for” is “What to look for”. */
function offerOf({ description, language }: ContentDocument, wishes: Wishes): string {
  const [, offer = ''] = /[:：]\s*(.+)$/u.exec(String(description)) ?? [undefined, String(description)]
  if (offer.length < SHORTEST_DESCRIPTION) return describe(wishes, String(language))
  return offer.charAt(0).toLocaleUpperCase() + offer.slice(1)
}

/** What the schema asks of a description at least; Chinese says the offer in less. */
const SHORTEST_DESCRIPTION = 20

function reference(id: string): object {
  return { _type: 'reference', _ref: id }
}

/** A page to leave for is harmless where many open it: in the country of the first hub. */
const KEPT_IN_ITS_COUNTRY = ['leaveAddress', 'leaveTitle']

/** What a hub that takes over all texts begins its lists with, and is tried with. */
const KEPT_WITH_ALL = ['featured', 'searches', 'offlineDays']

function fieldsOf(settings: ContentDocument, lines: HubLines, wishes: Wishes): ContentDocument {
  return {
    ...{ _id: settings._id, _type: settings._type },
    ...{
      title: wishes.name,
      tagline: wishes.tagline,
      description: wishes.isWhole ? settings['description'] : offerOf(settings, wishes),
    },
    ...(wishes.address !== '' && { proposeTo: wishes.address }),
    emergency: reference(lines.emergency._id),
    ...(lines.main && {
      mainHelpline: reference(lines.main._id),
      mainHelplineLabel: String(lines.main['title']).slice(0, 60),
    }),
    ...(lines.silentCall && { silentCall: reference(lines.silentCall._id) }),
    ...(lines.police && { policeLine: reference(lines.police._id) }),
  }
}

/** The units of translated settings that say what the new English says. */
const SAME_IN_TRANSLATION = ['title', 'promise', 'description']

/**
 * The settings in the base language of the first hub and in each language that is wanted, by which it is open.
 * @param unwanted of a hub that takes over all.
 */
export function ownSettings(
  documents: readonly ContentDocument[],
  lines: HubLines,
  wishes: Wishes,
  unwanted: Unwanted,
): readonly ContentDocument[] {
  const all = documents.filter(({ _type }) => _type === 'siteSettings')
  const english = all.find((one) => originalOf(one) === undefined)
  if (english === undefined) return []
  const home = documents.find(({ _id }) => isRecord(english['emergency']) && _id === english['emergency']['_ref'])
  const kept = [...KEPT, ...(home?.['country'] === wishes.countries[0] ? KEPT_IN_ITS_COUNTRY : [])]
  const fieldsIn = (one: ContentDocument): ContentDocument => ({
    ...pick(one, kept),
    ...(wishes.isWhole && prune(pick(one, KEPT_WITH_ALL), unwanted)),
    ...fieldsOf(one, lines, wishes),
  })
  const own: ContentDocument = { ...fieldsIn(english), secondReader: true }
  const madeFrom = unitsOf(own)
    .filter(({ path }) => SAME_IN_TRANSLATION.includes(path))
    .map(({ path, value }) => ({ _type: 'translatedUnit', _key: path, unit: path, hash: fingerprint(value) }))
  const translations = all
    .filter((one) => originalOf(one) !== undefined && wishes.languages.includes(String(one['language'])))
    .map((one) => ({ ...fieldsIn(one), translationOf: one['translationOf'], madeFrom }))
  return [own, ...translations]
}

function paragraph(text: string, at: number, style = 'normal'): object {
  const key = `about${at}`
  return {
    ...{ _type: 'block', _key: key, style, markDefs: [] },
    children: [{ _type: 'span', _key: `${key}s`, marks: [], text }],
  }
}

/** The page on which the hub says who it is: a beginning that is true of every hub. */
export function aboutPage({ name, address }: Wishes, first: string): ContentDocument {
  const mistakes =
    address === ''
      ? 'There is no address for this yet. The hotel, charity or network that gave you the address of this site can reach the editors. Say which page, what is wrong and where the right fact stands.'
      : 'Use the link “Something wrong on this page?” at the foot of a page. Say which page, what is wrong and where the right fact stands.'
  const texts: readonly (readonly [text: string, style?: string])[] = [
    [
      `${name} helps people who work in hotels to notice human trafficking and to act safely. It is for every job. Use it too if you are worried about your own work.`,
    ],
    ['How we work', 'h2'],
    [
      'We name the source of a fact and the date that the source bears. We show what else a sign may mean. One sign is not proof.',
    ],
    ['Where our texts come from', 'h2'],
    [
      `The first texts were taken from ${first}, whose texts are under the licence CC BY 4.0. You may copy, translate and change ours in the same way. Name ${name}, and say what you changed.`,
    ],
    ['Report a wrong number or another mistake', 'h2'],
    [mistakes],
    ['Do you need help now? In danger, call the emergency number. You do not need this site.'],
  ]
  return {
    ...{
      _id: 'page-about',
      _type: 'page',
      language: BASE_LANGUAGE,
      translationStatus: 'original',
      reviewEveryDays: 365,
    },
    title: `About ${name}`,
    slug: { _type: 'slug', current: ABOUT },
    summary: 'Who this site is for, how its texts are written and where to report a mistake.',
    layTerms: ['who made this site', 'report a mistake', 'wrong number', 'licence of the texts'],
    body: texts.map(([text, style], at) => paragraph(text, at, style)),
  }
}
