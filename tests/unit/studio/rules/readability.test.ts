import { describe, expect, it } from 'vitest'

import { estimateGrade, HARDEST_GRADE } from '../../../../sanity-studio/model/rules/readability.ts'

const plain = 'Call the police if there is danger now. Tell your boss what you saw. Do not follow them. '
const official =
  'Notwithstanding organisational responsibilities, establishments implementing comprehensive remediation procedures should systematically operationalise accountability. '

describe('The school grade of a text', () => {
  it('is low for plain words', () => {
    expect(estimateGrade(plain.repeat(8))).toBeLessThan(5)
  })

  it('is high for official words', () => {
    expect(estimateGrade(official.repeat(10))).toBeGreaterThan(HARDEST_GRADE)
  })

  it('is not guessed from a few words', () => {
    expect(estimateGrade(official)).toBeUndefined()
  })
})
