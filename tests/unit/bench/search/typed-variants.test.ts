import { expect, it } from 'vitest'

import { readScenarios } from '../../../bench/search/read-queries.ts'
import { retype, type Variant } from '../../../bench/search/typed-variants.ts'

const SCENARIOS = readScenarios('query\t3\t2\t1\nBoss keeps my passport\ta\t\t\nkey\tb\t\t\n')
const typed = (variant: Variant) => retype(SCENARIOS, variant).map(({ query }) => query)

it.each([
  ['as they are', ['boss keeps my passport', 'key']],
  ['half typed', ['boss keeps my passp']],
  ['with plurals and singulars turned', ['bosses keep my passports ', 'key ']],
  ['with two words typed as one', ['bosskeeps my passport ']],
] as const)('queries %s, without those that cannot be typed so', (variant, queries) => {
  expect(typed(variant)).toEqual(queries)
})

it.each([
  ['half typed, with a slip', /^boss keeps my (?!passp$)p\w+$/],
  ['with a slip', /^boss keeps my (?!passport $)p\w+ $/],
  ['with a slip at a first letter', /^boss keeps my (?!passport $)\w+ort $/],
  ['with two slips', /^boss keeps my (?!passport $)\w+ $/],
] as const)('queries %s, the same each time', (variant, pattern) => {
  expect(typed(variant)).toEqual([expect.stringMatching(pattern)])
  expect(typed(variant)).toEqual(typed(variant))
})

it('the answers stay the same', () => {
  expect(retype(SCENARIOS, 'half typed')[0]?.grades).toEqual(SCENARIOS[0]?.grades)
})
