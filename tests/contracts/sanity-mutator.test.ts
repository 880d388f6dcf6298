import { Mutation } from '@sanity/mutator'
import { describe, expect, it } from 'vitest'

const document = { _id: 'a', _type: 'note', list: [{ _key: 'x', text: 'one' }, { _key: 'y' }], count: 1 }

function patched(operations: Readonly<Record<string, unknown>>): unknown {
  return new Mutation({ mutations: [{ patch: { id: 'a', ...operations } }] }).apply({ ...document })
}

describe('Mutation of @sanity/mutator, marked internal: if this fails, adapt sanity-studio/lake/mutate/apply-patch.ts', () => {
  it.each([
    ['set', { set: { 'list[_key=="x"].text': 'two' } }, { list: [{ _key: 'x', text: 'two' }, { _key: 'y' }] }],
    ['setIfMissing', { setIfMissing: { count: 2, more: 3 } }, { count: 1, more: 3 }],
    ['unset', { unset: ['list[_key=="x"]'] }, { list: [{ _key: 'y' }] }],
    ['inc', { inc: { count: 2 } }, { count: 3 }],
    ['insert', { insert: { after: 'list[0]', items: ['new'] } }, { list: [document.list[0], 'new', document.list[1]] }],
  ])('applies %s', (_, operations, expected) => {
    expect(patched(operations)).toMatchObject(expected)
  })

  it('leaves the given document as it was', () => {
    patched({ set: { count: 9 } })
    expect(document.count).toBe(1)
  })

  it('throws on a path that is none', () => {
    expect(() => patched({ set: { '[[': 1 } })).toThrow()
  })

  it('still misreads the replacement of an empty range; if it no longer does, remove withoutEmptyRange', () => {
    const inserted = [document.list[0], 'new', document.list[1]]
    expect(patched({ insert: { replace: 'list[1:1]', items: ['new'] } })).not.toMatchObject({ list: inserted })
  })
})
