import { expect, it } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { checkContent } from '../../src/tools/check/check-content.ts'
import { projectResultStore } from '../../src/tools/check/result-store.ts'
import { liveContent } from './live-content.ts'

it('The content of the hub has no errors', async () => {
  // What a build or an earlier run of the same code has checked is not checked again.
  const { errors } = await checkContent(liveContent, getToday(), projectResultStore())
  expect(errors.map(formatProblem)).toEqual([])
})
