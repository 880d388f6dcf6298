import { describe, expect, it } from 'vitest'

import { findUnapproved } from '../../../sanity-studio/model/rules/unapproved.ts'
import { clientOf } from '../client-of.ts'
import { refusal } from '../refusal.ts'
import { startEmpty } from '../start-lake.ts'

const NO_REVIEW = 'No second reader has approved it: press “Send for review”.'
const settings = { _id: 'settings', _type: 'siteSettings', language: 'en', secondReader: false }
const said = async (request: Promise<unknown>) => (await refusal(request)).message

describe('Published at once, without a second reader', () => {
  const source = { _type: 'source', _key: 'a', publisher: 'A network', url: 'https://example.org/' }
  const helpline = {
    _id: 'line',
    _type: 'helpline',
    phone: '0800 1',
    dial: '08001',
    sources: [],
    operator: 'A network',
  }
  const text = { _id: 'a', _type: 'guide', body: [{ _key: 'a', markDefs: [{ _key: 'l', href: 'tel:08001' }] }] }

  /** A lake on which a helpline and a guide that dials it are published. */
  async function startWithNumber() {
    const { lake, origin, token } = await startEmpty({ guard: findUnapproved, editor: 'Ada' })
    const ada = clientOf(origin, token)
    await ada.create(settings)
    await ada.transaction().create(helpline).create(text).commit()
    lake.signIn('Ben')
    await ada.patch('settings').set({ secondReader: true }).commit()
    return ada
  }

  const notice = { _id: 'notice.line', _type: 'numberNotice', documentId: 'line' }
  const numberOf = (set: object) => ({ patch: { id: 'line', set, insert: { after: 'sources[-1]', items: [source] } } })
  const textOf = (href: string) => ({ patch: { id: 'a', set: { 'body[_key=="a"].markDefs[_key=="l"].href': href } } })

  it('are a check that changed nothing, and no more than that', async () => {
    const ada = await startWithNumber()
    await ada.patch('a').set({ lastReviewed: '2026-11-27', lastReviewedHow: 'page' }).commit()
    const more = ada.patch('a').set({ lastReviewed: '2026-11-28', title: 'Another' }).commit()
    expect(await said(more)).toContain(NO_REVIEW)
  })

  it('are the number of a helpline and the links to it, with a notice to a second reader', async () => {
    const ada = await startWithNumber()
    const right = numberOf({ phone: '0800 2', dial: '08002' })
    expect(await said(ada.mutate([right]))).toContain(NO_REVIEW)
    expect(await said(ada.mutate([right, textOf('tel:999'), { createOrReplace: notice }]))).toContain(NO_REVIEW)
    const renamed = numberOf({ phone: '0800 2', operator: 'Another' })
    expect(await said(ada.mutate([renamed, { createOrReplace: notice }]))).toContain(NO_REVIEW)
    for (const phone of ['Call nobody', '不要打电话', '0800 2'.repeat(6)])
      expect(await said(ada.mutate([numberOf({ phone }), { createOrReplace: notice }]))).toContain(NO_REVIEW)
    // Words that were there before may stay.
    await ada.mutate([numberOf({ phone: '0800 2 or 101', dial: '08002' }), { createOrReplace: notice }]).then(
      () => expect.fail('new words'),
      () => undefined,
    )
    await ada.mutate([right, textOf('tel:08002'), { createOrReplace: notice }])
    expect(await ada.fetch('*[_id == "line"][0].dial')).toBe('08002')
  })

  it('are notes of what changed, into which no other document can be turned', async () => {
    const ada = await startWithNumber()
    const note = { _id: 'change-1', _type: 'changeNote', words: 'A new guide.' }
    await ada.create(note)
    await ada.patch('change-1').set({ words: 'A new guide for the night.' }).commit()
    await ada.delete('change-1')
    expect(await said(ada.createOrReplace({ ...note, _id: 'a' }))).toContain(NO_REVIEW)
  })
})
