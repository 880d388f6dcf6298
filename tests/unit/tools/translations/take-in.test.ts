import { describe, expect, it } from 'vitest'

import { summarise } from '../../../../sanity-studio/model/translation-units/state.ts'
import type { ContentDocument } from '../../../../src/catalogue/source/source.ts'
import { takeIn } from '../../../../src/tools/translations/take-in.ts'
import { toTranslate } from '../../../../src/tools/translations/translation-files.ts'
import { readXliff, writeXliff } from '../../../../src/tools/translations/xliff.ts'
import { ARABIC, ORIGINAL, translated } from '../../../helpers/guide-in-arabic.ts'

const NOW = '2026-11-27T12:00:00.000Z'
const EMPTY: readonly ContentDocument[] = [ORIGINAL]

function withTargets(file: string, targets: Readonly<Record<string, string>>): string {
  return Object.entries(targets).reduce(
    (text, [path, target]) =>
      text.replace(
        new RegExp(`(<trans-unit id="${path}@[^]*?</source>)(?:\\s*<target[^]*?</target>)?`),
        (_, before: string) => `${before}<target state="translated">${target}</target>`,
      ),
    file,
  )
}

/** Exports what there is to do, writes targets into the file, and takes it into the content. */
function translate(documents: readonly ContentDocument[], targets: Readonly<Record<string, string>>, now = documents) {
  const returned = readXliff(withTargets(writeXliff('ar', toTranslate(documents, 'ar')), targets), ['ar'])
  if (returned === undefined) throw new Error('Nothing was exported.')
  return takeIn(now, returned, false, NOW)
}

const ALL = {
  title: 'قبل أن تطرق الباب',
  summary: 'ماذا تفعل عند الباب في <x id="n1"/> خطوات قصيرة.',
  'body.call': 'اتصل بالرقم <x id="n1"/> أو اقرأ <g id="1">ما ينبغي ملاحظته</g> ثم <g id="2">انتظر</g>.',
  'body.list.do': 'اطرق أولًا.<x id="l1"/>انتظر لحظة.',
  'body.list.dont': 'لا تدخل وحدك.',
}

describe('A file with every text', () => {
  const { drafts, texts, refusals } = translate(EMPTY, ALL)
  const [draft = { _id: '', _type: '' }] = drafts

  it('makes the draft of a translation that says what the original says', () => {
    expect({ texts, refusals }).toEqual({ texts: 5, refusals: [] })
    expect(draft).toMatchObject({
      _id: 'drafts.guide-knock-ar',
      language: 'ar',
      translationStatus: 'in-work',
      kind: 'guide',
    })
    expect(summarise(ORIGINAL, draft).counts).toMatchObject({ good: 5, missing: 0 })
    expect(draft['summary']).toBe('ماذا تفعل عند الباب في 3 خطوات قصيرة.')
  })

  it('leaves nothing to export', () => {
    expect(toTranslate([ORIGINAL, draft], 'ar')).toEqual([])
  })
})

describe('A text is refused by its name, and the others are taken in', () => {
  it.each([
    [
      'copied English',
      { summary: 'What to do at the door, in <x id="n1"/> short steps.' },
      'It is still the English text.',
    ],
    ['a lost number', { summary: 'عند الباب.' }, 'It does not have “3” (n1) exactly once.'],
    ['another number', { summary: 'في <x id="n1"/> من 10 خطوات' }, 'A number changed: 10 is not in the original.'],
    [
      'a lost link',
      { 'body.call': '<x id="n1"/> <g id="2">انتظر</g>' },
      'It does not have the marked words 1 exactly once.',
    ],
  ])('for %s', (_, targets: Readonly<Record<string, string>>, what) => {
    const { drafts, texts, refusals } = translate(EMPTY, { ...targets, title: ALL.title })
    const [path] = Object.keys(targets)
    expect(refusals).toEqual([expect.objectContaining({ documentId: 'guide-knock', path, what })])
    expect(texts).toBe(1)
    expect(drafts).toEqual([expect.objectContaining({ title: ALL.title })])
  })

  it('where the original has changed since the export, whatever source the file names', () => {
    const changed = [{ ...ORIGINAL, title: 'Before you open a door' }]
    const { drafts, refusals } = translate(EMPTY, { title: ALL.title }, changed)
    expect(refusals).toMatchObject([{ path: 'title', what: 'The original has changed since the export.' }])
    expect(drafts).toEqual([])
  })

  it('where the original has no such text or document', () => {
    const without = [{ ...ORIGINAL, body: [] }]
    expect(translate(EMPTY, { 'body.list.dont': ALL['body.list.dont'] }, without).refusals).toContainEqual(
      expect.objectContaining({ path: 'body.list.dont', what: 'The original has no such text.' }),
    )
    expect(translate(EMPTY, { title: ALL.title }, []).refusals).toMatchObject([
      { documentId: 'guide-knock', what: 'There is no such published English document.' },
    ])
    expect(translate(EMPTY, {}, without).refusals, 'that nobody has translated').toEqual([])
  })
})

describe('Only what is missing or changed goes out', () => {
  const translation = { ...translated(ORIGINAL, ARABIC), _id: 'guide-knock-ar', _type: 'guide' }
  const changed = { ...ORIGINAL, summary: 'What to do at a door, in 3 steps.' }

  it('with the translation of before', () => {
    expect(toTranslate([changed, translation], 'ar')).toMatchObject([
      { units: [{ path: 'summary', source: changed.summary, target: ARABIC.get('summary') }] },
    ])
  })

  it('and comes back without a change where nobody wrote anything', () => {
    const file = readXliff(writeXliff('ar', toTranslate([changed, translation], 'ar')), ['ar'])
    expect(file && takeIn([changed, translation], file, false, NOW)).toEqual({ drafts: [], texts: 0, refusals: [] })
  })

  it('and is valid again where the translator says that it is', () => {
    const same = 'ماذا تفعل عند الباب في <x id="n1"/> خطوات قصيرة.'
    const { drafts } = translate([changed, translation], { summary: same })
    const [draft = {}] = drafts
    expect(summarise(changed, draft).counts).toMatchObject({ good: 5, changed: 0 })
    expect(draft).toMatchObject({ summary: ARABIC.get('summary') })
  })
})

it('Texts of a machine make a machine draft, and who had checked it before is gone', () => {
  const file = readXliff(withTargets(writeXliff('ar', toTranslate(EMPTY, 'ar')), { title: ALL.title }), ['ar'])
  const checked = {
    _id: 'guide-knock-ar',
    _type: 'guide',
    language: 'ar',
    translationStatus: 'checked',
    checkedBy: 'Amira',
  }
  const before = { ...checked, translationOf: { _type: 'reference', _ref: 'guide-knock' } }
  const [draft] = (file && takeIn([ORIGINAL, before], file, true, NOW).drafts) ?? []
  expect(draft).toMatchObject({ title: ALL.title, translationStatus: 'machine-unchecked', checkedBy: undefined })
})
