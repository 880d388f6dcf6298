import { describe, expect, it } from 'vitest'

import { checkSignWeight } from '../../../sanity-studio/model/schema/rules/sign-weight.ts'

const blueCampaign = { publisher: 'Department, Blue Campaign (archived page)' }
const relay = { publisher: 'A hotel association', passesOn: 'Department, Blue Campaign' }
const police = { publisher: 'Sussex Police' }

const WEAK = 'Only one list of one country names this sign. Give it a second source of its own, or the weight 1.'

describe('A sign may be strong', () => {
  it.each([
    ['where two publishers of one country name it', ['US'], [blueCampaign, { publisher: 'Polaris' }]],
    ['where sources of two countries name it', ['GB', 'US'], [relay, police]],
    ['where one list is of many countries', ['INT'], [{ publisher: 'ILO' }]],
    ['while it has no evidence at all, which is another mistake', undefined, undefined],
  ])('%s', (_, evidenceFrom, sources) => {
    expect(checkSignWeight(3, { evidenceFrom, sources })).toBe(true)
  })
})

describe('A sign must be weak', () => {
  it.each([
    ['where one page names it', [police]],
    ['where two pages of one publisher do', [police, police]],
    ['where one source passes on the list of the other', [blueCampaign, relay]],
    ['where all pass on one list', [relay, { publisher: 'A hotel chain', passesOn: 'Department, Blue Campaign' }]],
  ])('%s', (_, sources) => {
    expect(checkSignWeight(2, { evidenceFrom: ['US'], sources })).toBe(WEAK)
    expect(checkSignWeight(1, { evidenceFrom: ['US'], sources })).toBe(true)
  })
})
