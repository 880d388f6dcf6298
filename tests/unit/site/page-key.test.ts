import { describe, expect, it } from 'vitest'

import { digest } from '../../../src/site/page-key.ts'

describe('The digest of what a page shows', () => {
  const resource = () => ({ id: 'a', title: 'One', tags: ['x', 'y'], cover: { alt: 'z' } })

  it('is the same for equal data and another for every difference', () => {
    const page = { resource: resource(), related: [{ id: 'b', title: 'Two' }], total: 3, note: undefined }
    const others = [
      { ...page, resource: { ...resource(), title: 'one' } },
      { ...page, resource: { ...resource(), tags: ['y', 'x'] } },
      { ...page, resource: { ...resource(), cover: { alt: '' } } },
      { ...page, related: [] },
      { ...page, total: '3' },
      { ...page, note: null },
      { resource: resource(), related: page.related, total: 3 },
    ]
    expect(digest({ ...page, resource: resource() })).toBe(digest(page))
    expect(new Set([page, ...others].map(digest)).size).toBe(others.length + 1)
  })

  it.each([
    ['a function', { id: 'a', t: () => '' }],
    ['a map', { list: { id: 'a', values: new Map([['a', 1]]) } }],
    ['a set', { values: new Set(['a']) }],
    ['a date', { day: new Date() }],
  ])('is refused for %s, which would be left out', (_name, props) => {
    expect(() => digest(props)).toThrow(/is neither a plain object nor a list/)
  })
})
