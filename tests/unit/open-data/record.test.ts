import { expect, it } from 'vitest'

import { DATA_SETS } from '../../../src/open-data/data-sets.ts'
import { schemaOfSet } from '../../../src/open-data/json-schema.ts'
import { recordOf } from '../../../src/open-data/record.ts'
import { dutyRows, toRows } from '../../../src/open-data/to-rows.ts'
import { checkSchema } from '../../helpers/check-schema.ts'

const SOURCE = { _key: 's', _type: 'source', publisher: 'State of Nowhere', url: 'https://law.example' }
const LAW = {
  ...{ _id: 'law-notice', _type: 'law', _updatedAt: '2026-11-01T10:00:00Z', language: 'en', layTerms: ['sign law'] },
  ...{
    title: 'Notice Act',
    slug: { _type: 'slug', current: 'notice-act' },
    jurisdiction: 'US-CA',
    kind: 'reporting-law',
  },
  ...{ asksOfHotels: 'Hang up a notice.', confidence: 'high', sources: [SOURCE] },
  topics: [{ _key: 't', _type: 'reference', _ref: 'topic-signs' }],
  duties: [{ _key: 'd', _type: 'duty', title: 'Hang up the notice', what: '=Large', isAdvice: true }],
}
const POLISH = {
  ...{ _id: 'law-notice-pl', _type: 'law', _updatedAt: '2026-11-02T10:00:00Z', language: 'pl', title: 'Ustawa' },
  ...{ translationStatus: 'machine-unchecked', translationOf: { _ref: 'law-notice' } },
  duties: [{ _key: 'd', _type: 'duty', title: 'Wywieś' }],
}
const RECORD = recordOf(LAW, [{ document: POLISH }], '/laws/notice-act/')

const laws = DATA_SETS.find(({ name }) => name === 'laws')
if (laws === undefined) throw new Error('There is no table of laws.')

it('A document becomes plain data: texts by language, references as ids, nothing of Sanity', () => {
  expect(RECORD).toEqual({
    ...{ id: 'law-notice', type: 'law', path: '/laws/notice-act/', dateModified: '2026-11-02' },
    translations: { pl: { status: 'machine-unchecked' } },
    title: { en: 'Notice Act', pl: 'Ustawa' },
    ...{ slug: 'notice-act', jurisdiction: 'US-CA', kind: 'reporting-law', asksOfHotels: { en: 'Hang up a notice.' } },
    duties: [{ title: { en: 'Hang up the notice', pl: 'Wywieś' }, what: { en: '=Large' }, isAdvice: true }],
    topics: ['topic-signs'],
    sources: [{ publisher: 'State of Nowhere', url: 'https://law.example' }],
  })
})

it('Its schema, derived from the content model, takes it and refuses what is not in the model', () => {
  const schema = schemaOfSet(laws, 'https://hub.example/data/laws.schema.json')
  const file = { name: 'laws', title: 'Laws', license: 'https://licence.example', records: [RECORD] }
  expect(checkSchema(file, schema)).toEqual([])
  const wrong = { ...file, records: [{ ...RECORD, weight: 3, kind: 'rumour' }] }
  expect(checkSchema(wrong, schema).join('\n')).toMatch(/"weight"[^]*"reporting-law"|"reporting-law"[^]*"weight"/)
  expect(checkSchema({ ...file, records: [{ ...RECORD, title: undefined }] }, schema).join()).toContain(
    '"missingProperty":"title"',
  )
})

it('Of a translation it says who has checked it and when, and when the English has changed since', () => {
  const checked = { ...POLISH, translationStatus: 'checked', checkedBy: 'Ewa', checkedOn: '2026-11-03' }
  const record = recordOf(LAW, [{ document: checked, changedOn: '2026-12-01' }], '/laws/notice-act/')
  expect(record['translations']).toEqual({
    pl: { status: 'checked', checkedBy: 'Ewa', checkedOn: '2026-11-03', changedOn: '2026-12-01' },
  })
  const file = { name: 'laws', title: 'Laws', license: 'https://licence.example', records: [record] }
  expect(checkSchema(file, schemaOfSet(laws, 'https://hub.example/data/laws.schema.json'))).toEqual([])
})

it('As a table it is in one language, or says of a row that it is not, and each duty has a row of its own', () => {
  const rowIn = (language: string) => {
    const [head = [], row = []] = toRows(laws, [RECORD], language)
    return ['language', 'title', 'duties', 'topics'].map((name) => row[head.indexOf(name)])
  }
  const english = [
    'en',
    'Notice Act',
    '[{"title":"Hang up the notice","what":"=Large","isAdvice":true}]',
    'topic-signs',
  ]
  expect(rowIn('en')).toEqual(english)
  expect(rowIn('ro')).toEqual(english)
  expect(rowIn('pl')).toEqual(['pl', 'Ustawa', '[{"title":"Wywieś","isAdvice":true}]', 'topic-signs'])
  const [names = [], duty = []] = dutyRows(laws, [RECORD], 'pl')
  expect(duty.slice(0, 4)).toEqual(['law-notice', 'US-CA', 'pl', 'Wywieś'])
  expect(duty[names.indexOf('isAdvice')]).toBe('true')
})
