import { describe, expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, referTo, settings, translate, type TestDocument } from '../../helpers/make-documents.ts'

const right: TestDocument = {
  _id: 'rights-doc-passport',
  _type: 'rightsAnswer',
  language: 'en',
  translationStatus: 'original',
  title: 'Can my boss keep my passport?',
  slug: { _type: 'slug', current: 'passport' },
  topic: 'documents-passport',
  jurisdictions: ['GB'],
  answer: 'No. Your boss may not keep your passport.',
  more: 'A boss may look at it and copy it.',
  helplines: referTo('helpline-gb-msh'),
  selfCheckGroup: 'passport',
  selfCheck: 'Does someone else keep your passport?',
  sources: [{ _type: 'source', _key: 'a', publisher: 'A publisher', dated: '2021' }],
}

async function rightsOf(language: string, ...documents: readonly TestDocument[]) {
  return (await buildFrom(hubWith(...documents), language)).rights
}

describe('An answer about rights', () => {
  it('is a page with the bodies to ask and the question that leads to it', async () => {
    const [answer] = await rightsOf('en', right)
    expect(answer).toMatchObject({
      path: '/rights/passport/',
      answer: 'No. Your boss may not keep your passport.',
      helplines: [{ id: 'helpline-gb-msh' }],
      selfCheck: {
        group: 'passport',
        question: 'Does someone else keep your passport?',
        answer: 'No. Your boss may not keep your passport.',
      },
      readBy: {},
    })
  })

  it('has the drawing of the question, in every language', async () => {
    const drawn = { ...right, scene: 'passports' }
    const polish = translate(drawn, 'pl', { title: 'Paszport?', selfCheck: 'Czy ktoś go trzyma?', scene: undefined })
    for (const language of ['en', 'pl']) {
      const [answer] = await rightsOf(language, drawn, polish)
      expect(answer?.selfCheck?.scene, language).toBe('passports')
    }
  })

  it('is in no self-check without a question of its own', async () => {
    const [answer] = await rightsOf('en', { ...right, selfCheck: undefined })
    expect(answer).toHaveProperty('selfCheck', undefined)
  })

  it('answers the question of the self-check in words of its own where it has some, in each language', async () => {
    const own = { ...right, selfCheckAnswer: 'Nobody may keep it.' }
    const [answer] = await rightsOf('en', own)
    expect(answer).toMatchObject({ answer: right['answer'], selfCheck: { answer: 'Nobody may keep it.' } })
    const words = { title: 'Paszport?', selfCheck: 'Czy ktoś go trzyma?', answer: 'Nie.', more: 'Zapytaj.' }
    const [polish] = await rightsOf('pl', own, translate(right, 'pl', { ...words, selfCheckAnswer: 'Nikt nie może.' }))
    expect(polish?.selfCheck?.answer).toBe('Nikt nie może.')
  })

  it('has the days of its statements also where only the words are translated', async () => {
    const change = { _key: 'a', _type: 'datedStatement', text: 'You need 6 months in the job.', from: '2027-01-01' }
    const words = { title: 'Czy mogą mnie zwolnić?', answer: 'To zależy.', more: 'Zapytaj Acas.' }
    const polish = translate(right, 'pl', { ...words, changes: [{ ...change, text: 'Pół roku.', from: undefined }] })
    const [answer] = await rightsOf('pl', { ...right, changes: [change] }, polish)
    expect(answer?.changes).toEqual([{ text: 'Pół roku.', from: '2027-01-01', startUnconfirmed: false }])
  })

  it('has been read by those who read the very text that is shown', async () => {
    const words = {
      title: 'Czy szef może trzymać mój paszport?',
      answer: 'Nie.',
      more: 'Szef może go obejrzeć i skopiować.',
    }
    const [answer] = await rightsOf('pl', { ...right, readByLawyer: 'A lawyer, 2027' }, translate(right, 'pl', words))
    expect(answer).toMatchObject({ answer: 'Nie.', readBy: {} })
  })

  it.each([
    ['shown by default', {}, {}, 1],
    ['held back where the settings say so', { hideUnreadRights: true }, {}, 0],
    ['shown again once somebody has read it', { hideUnreadRights: true }, { readByCharity: 'A charity, 2027' }, 1],
  ])('is %s', async (_, fields, reading, count) => {
    expect(await rightsOf('en', { ...settings, ...fields }, { ...right, ...reading })).toHaveLength(count)
  })
})
