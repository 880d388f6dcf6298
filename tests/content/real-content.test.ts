import { expect, it } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { checkContent } from '../../src/tools/check/check-content.ts'

it('The content of the hub has no errors', async () => {
  const { errors } = await checkContent(await createEmbeddedSource('content'), getToday())
  expect(errors.map(formatProblem)).toEqual([])
})
