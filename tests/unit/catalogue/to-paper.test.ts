import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { guide, hubWith } from '../../helpers/make-documents.ts'

it('A lawyer can read a paper later where its editor says so, also in translations', async () => {
  const policy = { ...guide, _id: 'policy-a', _type: 'policy', lawyerCanWait: true }
  const polish = { ...guide, _id: 'policy-a-pl', _type: 'policy', language: 'pl', slug: undefined }
  const translation = { ...polish, translationOf: { _type: 'reference', _ref: 'policy-a' } }
  const { resources } = await buildFrom(hubWith(policy, translation), 'pl')
  expect(resources.find(({ id }) => id === 'policy-a')).toMatchObject({ language: 'pl', lawyerCanWait: true })
})

it('A paper shows its blanks in the text by their labels, and says who has read it', async () => {
  const policy = {
    ...guide,
    _id: 'policy-a',
    _type: 'policy',
    fillIns: [{ _key: 'a', name: 'champion', label: 'name of the champion' }],
    body: [{ _type: 'block', _key: 'a', children: [{ _type: 'fillIn', _key: 'b', field: 'champion' }] }],
    readBy: [{ _key: 'c', who: 'Ada', as: 'lawyer', on: '2026-11-27' }],
  }
  const { resources } = await buildFrom(hubWith(policy), 'en')
  expect(resources.find(({ id }) => id === 'policy-a')).toMatchObject({
    type: 'policy',
    path: '/papers/knock/',
    blanks: [{ name: 'champion', label: 'name of the champion', example: undefined }],
    body: [{ children: [{ field: 'champion', label: 'name of the champion' }] }],
    readBy: [{ who: 'Ada', as: 'lawyer', on: '2026-11-27' }],
    ...{ guidance: [], forTheLawyer: [], lawyerCanWait: false, version: undefined, versionDate: undefined },
    minutes: 1,
  })
})
