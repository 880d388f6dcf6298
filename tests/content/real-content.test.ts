import { expect, it } from 'vitest'

import { formatProblem } from '../../src/domain/problem.ts'
import { createEmbeddedSource } from '../../src/sanity/embedded.ts'
import { checkContent } from '../../src/tools/check-content/index.ts'

it('The content of the hub has no errors', async () => {
  const { errors } = await checkContent(await createEmbeddedSource('content'), new Date().toISOString().slice(0, 10))
  expect(errors.map(formatProblem)).toEqual([])
})
