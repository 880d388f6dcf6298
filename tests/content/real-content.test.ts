import { expect, it } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { checkContent } from '../../src/tools/check/check-content.ts'
import { liveContent } from './live-content.ts'

it('The content of the hub has no errors', async () => {
  const { errors } = await checkContent(liveContent, getToday())
  expect(errors.map(formatProblem)).toEqual([])
})
