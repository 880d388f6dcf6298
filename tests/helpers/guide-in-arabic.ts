import type { Fields } from '../../sanity-studio/model/rules/fields.ts'
import { fingerprint } from '../../sanity-studio/model/rules/units/fingerprint.ts'
import { composeTranslation } from '../../sanity-studio/model/translation-units/compose.ts'
import { unitsOf } from '../../sanity-studio/model/translation-units/units.ts'

/** A guide with a link, bold words, the card of a helpline and a list, to be translated. */
export const ORIGINAL = {
  _id: 'guide-knock',
  _type: 'guide',
  language: 'en',
  title: 'Before you knock on a door',
  slug: { _type: 'slug', current: 'knock' },
  kind: 'guide',
  summary: 'What to do at the door, in 3 short steps.',
  topics: [{ _type: 'reference', _key: 't', _ref: 'topic-spotting' }],
  layTerms: ['at the door'],
  lastReviewed: '2026-05-01',
  body: [
    {
      _type: 'block',
      _key: 'call',
      style: 'normal',
      markDefs: [{ _type: 'pageLink', _key: 'm', page: { _type: 'reference', _ref: 'topic-spotting' } }],
      children: [
        { _type: 'span', _key: 'a', marks: [], text: 'Call 999 or read ' },
        { _type: 'span', _key: 'b', marks: ['m'], text: 'what to look for' },
        { _type: 'span', _key: 'c', marks: [], text: ' and ' },
        { _type: 'span', _key: 'd', marks: ['strong'], text: 'wait' },
        { _type: 'span', _key: 'e', marks: [], text: '.' },
      ],
    },
    { _type: 'helplineCard', _key: 'card', helpline: { _type: 'reference', _ref: 'helpline-gb-msh' } },
    { _type: 'doDontList', _key: 'list', do: ['Knock first.', 'Wait a moment.'], dont: ['Do not go in alone.'] },
  ],
}

/** The words of its translation, by the paths of its units. */
export const ARABIC: ReadonlyMap<string, string> = new Map([
  ['title', 'قبل أن تطرق الباب'],
  ['summary', 'ماذا تفعل عند الباب في ٣ خطوات قصيرة.'],
  ['body.call', 'اتصل بالرقم 999 أو اقرأ <1>ما ينبغي ملاحظته</1> ثم <2>انتظر</2>.'],
  ['body.list.do', 'اطرق أولًا.\nانتظر لحظة.'],
  ['body.list.dont', 'لا تدخل وحدك.'],
])

/** A translation of an original as the Studio makes it, with the hashes of the words that it was made from. */
export function translated(original: Fields, texts: ReadonlyMap<string, string>): Fields {
  const madeFrom = unitsOf(original)
    .filter(({ path }) => texts.has(path))
    .map(({ path, value }) => ({ _type: 'translatedUnit', _key: path, unit: path, hash: fingerprint(value) }))
  return {
    ...composeTranslation(original, undefined, texts),
    _id: 'guide-knock-ar',
    _type: 'guide',
    language: 'ar',
    translationOf: { _type: 'reference', _ref: 'guide-knock' },
    madeFrom,
  }
}
