import { expect, it } from 'vitest'

import { isCrisis } from '../../../../src/search/query/crisis.ts'
import { sentencesOf } from '../../../helpers/read-table.ts'

const ofKind = (kind: string) => sentencesOf('urgent-phrases', kind)

it.each(ofKind('urgent'))(
  'A person who needs help now is recognised, in her own language on any page: “%s”',
  (words) => {
    expect(isCrisis(words)).toBe(true)
  },
)

it.each(['', ' ', ...ofKind('look-up')])('A person who looks something up is not in a crisis: “%s”', (words) => {
  expect(isCrisis(words)).toBe(false)
})
