import type { SanityClient } from '@sanity/client'
import { describe, expect, it } from 'vitest'

import { findUnapproved } from '../../../sanity-studio/model/rules/unapproved.ts'
import { clientOf } from '../client-of.ts'
import { refusal } from '../refusal.ts'
import { startEmpty } from '../start-lake.ts'

const NO_REVIEW = 'No second reader has approved it: press “Send for review”.'
const settings = { _id: 'settings', _type: 'siteSettings', language: 'en', secondReader: true }

const said = async (request: Promise<unknown>) => (await refusal(request)).message

describe('Changing the settings', () => {
  const ids = { draftId: 'drafts.settings', publishedId: 'settings' }

  /** Ada and Ben, where settings are published that ask for a second reader. */
  async function startWithSettings() {
    const { lake, origin, token } = await startEmpty({ guard: findUnapproved, editor: 'Ada' })
    const ada = clientOf(origin, token)
    await ada.transaction().create(settings).create({ _id: 'line', _type: 'helpline', dial: '112' }).commit()
    return { ada, ben: clientOf(origin, lake.signIn('Ben').token) }
  }

  async function approveSettings(reader: SanityClient): Promise<void> {
    const revision = (await reader.getDocument('drafts.settings'))?._rev
    const review = { _id: 'review.settings', _type: 'review', documentId: 'settings', documentType: 'siteSettings' }
    await reader.createOrReplace({ ...review, requestedRevision: revision, approvedRevision: revision })
  }

  it('needs a second reader for a number that people in danger dial', async () => {
    const { ada, ben } = await startWithSettings()
    const emergency = { _type: 'reference', _ref: 'line' }
    expect(await said(ada.patch('settings').set({ emergency }).commit())).toContain(NO_REVIEW)
    await ada.create({ ...settings, _id: 'drafts.settings', emergency })
    await approveSettings(ada)
    expect(await said(ada.action({ actionType: 'sanity.action.document.publish', ...ids }))).toContain('approved by a')
    await approveSettings(ben)
    await ada.action({ actionType: 'sanity.action.document.publish', ...ids })
    expect(await ada.getDocument('settings')).toMatchObject({ emergency })
  })

  it('needs one for switching the second reader off', async () => {
    const { ada, ben } = await startWithSettings()
    expect(await said(ada.patch('settings').set({ secondReader: false }).commit())).toContain(NO_REVIEW)
    await ada.create({ ...settings, _id: 'drafts.settings', secondReader: false })
    await approveSettings(ben)
    await ada.action({ actionType: 'sanity.action.document.publish', ...ids })
    await ada.create({ _id: 'b', _type: 'guide' })
    expect(await ada.getDocument('b')).toMatchObject({ _type: 'guide' })
  })

  it('needs one for a second document of settings too', async () => {
    const { ada } = await startWithSettings()
    const second = { ...settings, _id: 'another', secondReader: false }
    expect(await said(ada.create(second))).toContain(NO_REVIEW)
  })

  it('needs nobody where one person works alone', async () => {
    const { origin, token } = await startEmpty({ guard: findUnapproved, editor: 'Ada' })
    const ada = clientOf(origin, token)
    await ada.create({ ...settings, secondReader: false })
    await ada.create({ _id: 'b', _type: 'guide' })
    expect(await ada.getDocument('b')).toMatchObject({ _type: 'guide' })
  })
})
