import { expect, it } from 'vitest'

import { REVIEWED_TYPES } from '../../../../sanity-studio/model/rules/review-due.ts'
import { compareRisk, riskOf, RISKS, TYPES_BY_RISK } from '../../../../sanity-studio/model/rules/risk.ts'

it('Every type whose facts are reviewed has exactly one risk', () => {
  const types = RISKS.flatMap((risk) => TYPES_BY_RISK[risk])
  expect([...types].sort()).toEqual([...REVIEWED_TYPES].sort())
})

it('A number that somebody calls comes before advice, advice before a law, a law before a figure', () => {
  const ranks = ['helpline', 'actionStep', 'law', 'statistic', 'organisation'].map((type) =>
    RISKS.indexOf(riskOf(type)),
  )
  expect(ranks).toEqual([0, 1, 2, 3, 4])
})

it('A type without facts to review is of the least risk', () => {
  expect(riskOf('topic')).toBe('other')
})

it('Within a risk, rights and signs come before longer texts', () => {
  const types = ['law', 'training', 'sign', 'guide', 'rightsAnswer', 'helpline']
  expect(types.sort(compareRisk)).toEqual(['helpline', 'rightsAnswer', 'sign', 'guide', 'training', 'law'])
})
