import { expect, it } from 'vitest'

import type { Law } from '../../../../src/domain/law.ts'
import type { Right } from '../../../../src/domain/right.ts'
import { EVERY_VALUE } from '../../../../src/domain/facets.ts'
import type { DocumentContext } from '../../../../src/search/documents/context.ts'
import {
  toHelplineDocument,
  toLawDocument,
  toOrganisationDocument,
  toRightDocument,
  toSignDocument,
} from '../../../../src/search/documents/fact-document.ts'
import { makeDuty, makeHelpline, makeLaw, makeOrganisation, makeSign } from '../../../helpers/make-facts.ts'

const PLAIN: DocumentContext = {
  language: 'en',
  topics: new Map(),
  roles: new Map(),
  mainHelplines: new Set(),
  ownAnswers: new Map(),
  stepsPath: undefined,
  nameOf: () => undefined,
}
const NAMED: DocumentContext = { ...PLAIN, nameOf: (vocabulary, value) => `${vocabulary} ${value}` }

const FACT = {
  language: 'en',
  isFallback: false,
  isUnchecked: false,
  sources: [],
  reviewEveryDays: 90,
  id: 'x',
  slug: 'x',
  path: '/x/',
}
const LAW: Law = makeLaw({ ...FACT, title: 'AB 2034', jurisdiction: 'US-CA', asksOfHotels: 'A notice.' })
const ORGANISATION = makeOrganisation({ ...FACT, alsoKnownAs: ['MSEH'] })

it('a sign has its lay terms, and its harmless explanation as the summary', () => {
  expect(toSignDocument(makeSign({ layTerms: ['he keeps her passport'], roles: ['spa'] }), PLAIN)).toMatchObject({
    group: 'sign',
    facets: { role: ['spa'] },
    summary: 'A tour leader who keeps the papers of a group.',
    layTerms: ['he keeps her passport'],
  })
})

it('a helpline, a law and an organisation have their lay terms', () => {
  const layTerms = ['in my own words']
  expect(toHelplineDocument(makeHelpline({ layTerms }), PLAIN).layTerms[0]).toBe('in my own words')
  expect(toLawDocument({ ...LAW, layTerms }, PLAIN).layTerms[0]).toBe('in my own words')
  expect(toOrganisationDocument({ ...ORGANISATION, layTerms }, PLAIN).layTerms[0]).toBe('in my own words')
})

it('an answer about another country has also the lay terms of the hub’s own answer to the same question', () => {
  const right: Right = {
    ...{
      ...FACT,
      title: 'May my boss keep my passport?',
      answer: '',
      more: '',
      leads: false,
      topic: 'passport',
      changes: [],
    },
    ...{ sharedQuestion: 'passport', jurisdictions: ['DE'], helplines: [], readBy: {}, layTerms: ['ausweis'] },
  }
  const own = { ...right, jurisdictions: ['GB'], layTerms: ['boss has my passport'] }
  const context = { ...PLAIN, ownAnswers: new Map([['passport', own]]) }
  expect(toRightDocument(right, context).layTerms).toEqual(['ausweis', 'boss has my passport'])
  expect(toRightDocument(own, context).layTerms).toEqual(['boss has my passport'])
  expect(toRightDocument({ ...right, sharedQuestion: 'visa' }, context).layTerms).toEqual(['ausweis'])
})

it('a helpline is found by its country and its numbers, and shows the number to call', () => {
  const record = toHelplineDocument(makeHelpline({ operator: 'Unseen', textNumber: 'TTY service' }), PLAIN)
  expect(record.topics).toEqual(['United Kingdom', 'UK', 'Great Britain', 'England', 'British'])
  expect(record.layTerms).toEqual(['08000 121 700', 'TTY service', '08000121700'])
  expect(record).toMatchObject({ phone: '08000 121 700', publisher: 'Unseen' })
  expect(record.facets).toEqual({ country: ['GB'] })
})

it('a helpline that the hub tells people to call is boosted, and found by the lay terms of the topic about calling', () => {
  const line = makeHelpline({})
  const topic = {
    ...FACT,
    title: 'What to do',
    definition: '',
    order: 1,
    theme: 'act-and-report',
    layTerms: ['who do I call'],
  }
  const context = { ...PLAIN, topics: new Map([['what-to-do', topic]]), mainHelplines: new Set([line.id]) }
  const main = toHelplineDocument(line, context)
  expect(main.boost).toBeGreaterThan(1)
  expect(main.inheritedTerms).toEqual(['who do I call'])
  expect(toHelplineDocument(line, PLAIN).boost).toBeUndefined()
})

it('a helpline without a number has none', () => {
  const record = toHelplineDocument(makeHelpline({ phone: undefined, dial: undefined }), PLAIN)
  expect(record.phone).toBeUndefined()
  expect(record.layTerms).toEqual([])
})

it('a number without blanks and signs is one lay term, not two', () => {
  expect(
    toHelplineDocument(makeHelpline({ phone: '999' }), PLAIN).layTerms.filter((term) => term === '999'),
  ).toHaveLength(1)
})

it('laws, organisations and helplines are found by the names of kind and place, where given', () => {
  const law = toLawDocument(LAW, NAMED)
  expect(law.topics).toEqual(['lawKind posting-law'])
  expect(law.layTerms).toEqual(['jurisdiction US-CA', 'United States', 'US', 'USA', 'America'])
  const organisation = toOrganisationDocument(ORGANISATION, NAMED)
  expect(organisation.topics).toEqual(expect.arrayContaining(['organisationKind ngo', 'jurisdiction GB', 'UK']))
  expect(organisation.layTerms).toEqual(['MSEH'])
  expect(toHelplineDocument(makeHelpline({}), NAMED).topics[0]).toBe('kind helpline')
})

it('a law is found by the words of its duties and by what follows', () => {
  const duties = [
    makeDuty({ title: 'Hang up a sign' }),
    makeDuty({
      ...{ title: 'Train', who: 'All.', what: 'A course.' },
      ...{ length: '20 minutes.', when: 'Each year.', keep: 'A list.' },
    }),
  ]
  const record = toLawDocument({ ...LAW, duties, penalty: 'A fine.' }, PLAIN)
  expect(record.headings).toEqual(['Hang up a sign', 'Train'])
  expect(record.body.split('\n')).toEqual(['All.', 'A course.', '20 minutes.', 'Each year.', 'A list.', 'A fine.'])
})

it('long names are found by their acronyms', () => {
  const name = 'Gangmasters and Labour Abuse Authority'
  expect(toLawDocument({ ...LAW, title: name }, PLAIN).layTerms).toContain('GLAA')
  expect(toOrganisationDocument({ ...ORGANISATION, title: name }, PLAIN).layTerms).toContain('GLAA')
})

it('with a sign belong what to do, and the jobs that may see it where they are few', () => {
  const role = { slug: 'spa', path: '/jobs/spa/', title: 'Spa', shortTitle: 'Spa', definition: '', language: 'en' }
  const context: DocumentContext = {
    ...PLAIN,
    roles: { get: () => ({ ...FACT, ...role, layTerms: [], order: 1, isOutside: false }) },
    stepsPath: '/what-to-do/',
  }
  expect(toSignDocument(makeSign({ roles: ['spa'] }), context).companions).toEqual(['/what-to-do/', '/jobs/spa/'])
  expect(toSignDocument(makeSign({ roles: ['spa', 'hr', 'bar'] }), context).companions).toEqual(['/what-to-do/'])
  expect(toSignDocument(makeSign({ roles: ['spa'] }), PLAIN).companions).toEqual([])
})

it('a sign for every job is in the facet of each job', () => {
  expect(toSignDocument(makeSign({ forEveryJob: true, roles: ['spa'] }), PLAIN).facets).toEqual({ role: [EVERY_VALUE] })
})
