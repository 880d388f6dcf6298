import { describe, expect, it } from 'vitest'

import { publishNumber, type NumberReport } from '../../sanity-studio/app/review/publish-number.ts'
import { recordCheck } from '../../sanity-studio/app/review/record-check.ts'
import { textsWithOldNumber } from '../../sanity-studio/model/rules/number-change.ts'
import { useTestLake } from './test-lake.ts'

const lake = useTestLake()

interface Made {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

const HELPLINE: Made = {
  _id: 'line',
  _type: 'helpline',
  title: 'The line',
  language: 'en',
  operator: 'Unseen',
  phone: '08000 121 700',
  dial: '+448000121700',
  web: 'https://example.org/chat',
  sources: [{ _key: 'a', _type: 'source', publisher: 'Unseen', url: 'https://example.org/' }],
}
const TEXT: Made = {
  _id: 'text',
  _type: 'guide',
  title: 'At night',
  body: [
    {
      _key: 'b',
      _type: 'block',
      markDefs: [{ _key: 'm', _type: 'link', href: 'tel:+448000121700' }],
      children: [{ _key: 's', _type: 'span', text: 'Call 08000 121 700.', marks: ['m'] }],
    },
  ],
}
const NUMBER = { phone: '0800 555 111', dial: '+44800555111' }
const REPORT: NumberReport = { id: 'line', number: NUMBER, source: 'Call to the operator', isReadAfterwards: true }

const raw = (id: string) =>
  lake().ada.fetch<Record<string, unknown> | null>('*[_id == $id][0]', { id }, { perspective: 'raw' })

describe('“Checked today, nothing to change”', () => {
  it('writes the day and the way into the published document, in a transaction of the person', async () => {
    const { _rev } = await lake().ada.create(HELPLINE)
    expect(await recordCheck(lake().ben, { id: 'line', revision: _rev }, 'telephone', '2026-11-25')).toBeUndefined()
    expect(await raw('line')).toMatchObject({ lastReviewed: '2026-11-25', lastReviewedHow: 'telephone' })
    const [checked] = lake().store.history({ documentIds: ['line'], newestFirst: true, limit: 1 })
    expect(checked).toMatchObject({ author: 'ben' })
    expect(checked?.id).not.toBe(_rev)
  })

  it.each([
    ['is not published', { ...HELPLINE, _id: 'drafts.line' }, 'It is not published'],
    ['has something to change', { ...HELPLINE, sources: [] }, 'It has something to change: No source is named'],
  ])('is refused where a document %s', async (_, document, why) => {
    const { _rev: revision } = await lake().ada.create(document)
    expect(await recordCheck(lake().ada, { id: 'line', revision }, 'page', '2026-11-25')).toContain(why)
    expect(await raw(document._id)).not.toHaveProperty('lastReviewed')
  })

  it('is refused where changes are not published, which nobody has checked', async () => {
    const { _rev: revision } = await lake().ada.create(HELPLINE)
    await lake().ada.create({ ...HELPLINE, _id: 'drafts.line' })
    const why = await recordCheck(lake().ada, { id: 'line', revision }, 'page', '2026-11-25')
    expect(why).toContain('changes that are not published')
    expect(await raw('line')).not.toHaveProperty('lastReviewed')
  })

  it('is refused where somebody has changed the number since it was shown and dialled', async () => {
    const { _rev: revision } = await lake().ada.create(HELPLINE)
    await lake().ben.patch('line').set(NUMBER).commit()
    const why = await recordCheck(lake().ada, { id: 'line', revision }, 'telephone', '2026-11-25')
    expect(why).toBe('Somebody changed it since it was shown to you: open it and look.')
    expect(await raw('line')).not.toHaveProperty('lastReviewed')
    expect(await raw('line')).toMatchObject(NUMBER)
  })
})

describe('“Correct the number”', () => {
  it('leaves texts as they are where another helpline has the number too, and names them', async () => {
    for (const document of [HELPLINE, { ...HELPLINE, _id: 'same' }, TEXT]) await lake().ada.create(document)
    expect(await publishNumber(lake().ada, REPORT)).toEqual({ changedTexts: [], stillPrinted: ['At night'] })
    expect(await raw('text')).toMatchObject({ body: TEXT['body'] })
    expect(await raw('same')).toMatchObject({ phone: '08000 121 700' })
  })

  it('publishes the right number in the helpline, in its draft and in texts that dial it, and leaves a notice', async () => {
    for (const document of [HELPLINE, { ...HELPLINE, _id: 'drafts.line' }, TEXT]) await lake().ada.create(document)
    await lake().ada.create({ _id: 'other', _type: 'page', title: 'Who we are', summary: 'Or call 08000 121 700.' })
    expect(await publishNumber(lake().ada, REPORT)).toEqual({
      changedTexts: ['At night'],
      stillPrinted: ['Who we are'],
    })
    const added = { publisher: 'Unseen', citation: 'Call to the operator' }
    for (const id of ['line', 'drafts.line'])
      expect(await raw(id)).toMatchObject({ ...NUMBER, sources: [{ _key: 'a' }, added] })
    expect(await raw('text')).toMatchObject({
      body: [{ markDefs: [{ href: 'tel:+44800555111' }], children: [{ text: 'Call 0800 555 111.' }] }],
    })
    const notice = await raw('notice.line')
    expect(notice).toMatchObject({ before: '08000 121 700', after: '0800 555 111', stillIn: ['other'] })
    const texts = [await raw('other'), await raw('text')]
    expect(textsWithOldNumber({ ...notice, texts }).map(({ _id }) => _id)).toEqual(['other'])
    const [last] = lake().store.history({ documentIds: ['notice.line'], newestFirst: true, limit: 1 })
    expect(last?.changes.map(({ documentId }) => documentId).sort(), 'all at once or nothing').toEqual([
      expect.stringMatching(/^change-\d{4}-\d\d-\d\d-/),
      'drafts.line',
      'line',
      'notice.line',
      'text',
    ])
  })

  it('tells readers in the same transaction, without the number', async () => {
    await lake().ada.create(HELPLINE)
    await publishNumber(lake().ada, REPORT)
    const note = await lake().ada.fetch('*[_type == "changeNote"]{kind, words, documentId, readBy}')
    const words = 'The number of “The line” has changed.'
    expect(note).toEqual([{ kind: 'updated', words, documentId: 'line', readBy: 'one-person' }])
  })

  it('withdraws a number that nobody answers, where people can be reached in another way', async () => {
    await lake().ada.create(HELPLINE)
    expect(await publishNumber(lake().ada, { ...REPORT, number: undefined, isReadAfterwards: false })).toEqual({
      changedTexts: [],
      stillPrinted: [],
    })
    const line = await raw('line')
    expect(line).not.toHaveProperty('dial')
    expect(line).not.toHaveProperty('phone')
    expect(await raw('notice.line'), 'in a network of one nobody could read it').toBeNull()
  })

  it.each([
    ['a number that is none', [HELPLINE], { ...NUMBER, dial: '+0' }, 'is not a telephone number'],
    ['two numbers that are not the same', [HELPLINE], { ...NUMBER, dial: '+44800555112' }, 'are not the same number'],
    ['the last way to reach a helpline', [{ ...HELPLINE, web: '' }], undefined, 'unpublish it instead'],
    ['a number that texts still dial', [HELPLINE, TEXT], undefined, 'These texts dial the number: At night'],
    ['the number of a draft alone', [{ ...HELPLINE, _id: 'drafts.line' }], NUMBER, 'It is not published'],
  ])('changes nothing for %s', async (_, documents, number, why) => {
    for (const document of documents) await lake().ada.create(document)
    const outcome = await publishNumber(lake().ada, { ...REPORT, number })
    expect(outcome).toEqual({ whyNot: expect.stringContaining(why) })
    expect(await lake().ada.fetch('*[_type == "helpline"][0].dial', {}, { perspective: 'raw' })).toBe(HELPLINE['dial'])
  })
})
