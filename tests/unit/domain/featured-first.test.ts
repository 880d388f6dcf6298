import { expect, it } from 'vitest'

import { featuredFirst } from '../../../src/domain/featured-first.ts'

it('What the settings start with comes first, in their order; the rest keeps its own', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const ids = (featured: readonly string[]) => featuredFirst(all, featured).map(({ id }) => id)
  expect(ids(['d', 'gone', 'b'])).toEqual(['d', 'b', 'a', 'c'])
  expect(ids([])).toEqual(['a', 'b', 'c', 'd'])
})
