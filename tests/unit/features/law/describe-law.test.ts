import { expect, it } from 'vitest'

import { describeLaw } from '../../../../src/features/law/describe-law.ts'
import { makeDuty, makeLaw } from '../../../helpers/make-facts.ts'

it('A law is legislation of its place, with its duties as parts, and leads to its official text', () => {
  const officialText = [{ publisher: 'Texas' }, { publisher: 'Texas', url: 'https://law.example/act' }]
  expect(describeLaw(makeLaw({ duties: [makeDuty({ title: 'Hang up a notice' })], officialText }), 'Texas')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: 'Act',
    abstract: 'A notice.',
    inLanguage: 'en',
    legislationJurisdiction: 'Texas',
    sameAs: 'https://law.example/act',
    hasPart: [{ '@type': 'Legislation', name: 'Hang up a notice' }],
  })
})

it('What a hotel follows by choice is no legislation', () => {
  const description = describeLaw(makeLaw({ kind: 'industry-code' }), 'Worldwide')
  expect(description).toMatchObject({ '@type': 'CreativeWork' })
  expect(Object.keys(description)).toEqual(['@context', '@type', 'name', 'abstract', 'inLanguage'])
})
