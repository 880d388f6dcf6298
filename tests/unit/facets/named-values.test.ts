import { describe, expect, it } from 'vitest'

import { FACET_NAMES } from '../../../src/domain/facets.ts'
import { nameValues, type NamingContext } from '../../../src/facets/named-values.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { makeOrganisation } from '../../helpers/make-facts.ts'

const TERM = {
  isFallback: false,
  isUnchecked: false,
  id: '',
  path: '',
  definition: '',
  order: 1,
  theme: 'all-signs',
  layTerms: [],
}
const CONTEXT: NamingContext = {
  t: translator('ar'),
  language: 'ar',
  library: {
    roles: [
      { ...TERM, slug: 'spa', title: 'Spa therapist', shortTitle: 'Spa', isOutside: false, language: 'en' },
      { ...TERM, slug: 'desk', title: 'موظف الاستقبال', shortTitle: 'الاستقبال', isOutside: false, language: 'ar' },
    ],
    topics: [{ ...TERM, slug: 'wages', title: 'Wages', language: 'en' }],
    organisations: [makeOrganisation({ slug: 'unseen', title: 'Unseen' }), makeOrganisation({ slug: 'ilo' })],
  },
}

const named = (facet: (typeof FACET_NAMES)[number], ...used: readonly string[]) =>
  nameValues(facet, new Set(used), CONTEXT).map(({ value, name, language }) => `${value} ${name} ${language}`)

describe('The values of a facet that are used have names', () => {
  it.each([
    ['jobs, in their order, by their short titles', 'role', ['desk', 'spa'], ['spa Spa en', 'desk الاستقبال ar']],
    ['organisations by their titles', 'contributor', ['unseen'], ['unseen Unseen en']],
    ['topics, in English until they are translated', 'topic', ['wages'], ['wages Wages en']],
    [
      'a vocabulary in its order',
      'kind',
      ['policy-template', 'guide'],
      ['guide دليل ar', 'policy-template نموذج سياسة ar'],
    ],
    ['places by the vocabulary of another name', 'country', ['IN'], ['IN الهند ar']],
    [
      'spans of time, the shortest first',
      'minutes',
      ['longer', 'up-to-5'],
      ['up-to-5 حتى 5 دقائق ar', 'longer أكثر من ساعة ar'],
    ],
    ['languages by name', 'language', ['en', 'ar'], ['en الإنجليزية ar', 'ar العربية ar']],
    ['not what belongs to every value', 'role', ['*', 'desk'], ['desk الاستقبال ar']],
    ['nothing where nothing is used', 'phase', [], []],
  ] as const)('%s', (_, facet, used, expected) => {
    expect(named(facet, ...used)).toEqual(expected)
  })

  it.each([
    ['kind', 'sculpture'],
    ['role', 'diver'],
  ] as const)('a value without a name is an error, since nobody could select it: %s %s', (facet, value) => {
    expect(() => named(facet, value)).toThrow(`The facet “${facet}” has no name for the value “${value}”.`)
  })
})

it('Every facet has its own name, and a title that has a place for the value', () => {
  const t = translator('en')
  expect(new Set(FACET_NAMES.map((facet) => t(`facet.${facet}`))).size).toBe(FACET_NAMES.length)
  for (const facet of FACET_NAMES) expect(t(`facetPage.${facet}`, { name: 'Spa' }), facet).toContain('Spa')
})
