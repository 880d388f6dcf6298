import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { hubWith, referTo, translate, type TestDocument } from '../../helpers/make-documents.ts'

const law: TestDocument = {
  ...{ _id: 'law-act', _type: 'law', language: 'en', title: 'Act', jurisdiction: 'GB', kind: 'criminal-law' },
  ...{ asksOfHotels: 'No force.', slug: { _type: 'slug', current: 'act' } },
}
const fees: TestDocument = {
  ...{ _id: 'case-fees', _type: 'case', language: 'en', title: 'Fees for a job', summary: 'Four men paid.' },
  ...{ slug: { _type: 'slug', current: 'fees' }, place: 'A hotel', years: '2008 to 2010', country: 'GB-SCT' },
  ...{ kind: 'own-staff', seen: ['No job.'], happened: 'A jury judged.', prevention: ['Ask in private.'] },
  ...{ questions: ['Who asks?', 'Whom do you tell?'], laws: referTo('law-act'), roles: referTo('role-housekeeping') },
  ...{ doNotSay: ['Do not name the four men.'], mayNotAppear: ['Mr Example'], topics: referTo('topic-spotting') },
}
const polish = translate(fees, 'pl', { title: 'Opłaty za pracę', summary: 'Zapłacili.', kind: 'rooms', country: 'PL' })

it('A case leads to its law, jobs and topics, and what no source says is absent', async () => {
  const [real] = (await buildFrom(hubWith(law, fees), 'en')).cases
  expect(real).toMatchObject({
    ...{ path: '/cases/fees/', country: 'GB-SCT', kind: 'own-staff', seen: ['No job.'], notConfirmed: [] },
    ...{ laws: [{ path: '/laws/act/' }], roles: ['housekeeping'], topics: ['spotting'] },
  })
  expect(real?.changed).toBeUndefined()
})

it('What editors must not say of a case goes no further than the document', async () => {
  const { cases } = await buildFrom(hubWith(law, fees), 'en')
  expect(JSON.stringify(cases)).not.toMatch(/four men\.|Mr Example/)
})

it('A translation has words of its own, and neither another kind nor another country', async () => {
  const [real] = (await buildFrom(hubWith(law, fees, polish), 'pl')).cases
  expect(real).toMatchObject({
    title: 'Opłaty za pracę',
    path: '/pl/cases/fees/',
    kind: 'own-staff',
    country: 'GB-SCT',
  })
})
