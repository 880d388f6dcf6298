import { describe, expect, it } from 'vitest'

import { mergeValues } from '../../../../src/tools/merge/merge-values.ts'
import type { Json } from '../../../../sanity-studio/lake/document.ts'

function merge(base: Json | undefined, ours: Json | undefined, theirs: Json | undefined) {
  const kept = mergeValues({ base, ours, theirs }, 'ours')
  const other = mergeValues({ base, ours, theirs }, 'theirs')
  expect(other.collisions).toEqual(kept.collisions)
  return { value: kept.value, other: other.value, paths: kept.collisions.map(({ path }) => path) }
}

const member = (key: string, text: string) => ({ _key: key, _type: 'source', text })
const paragraph = (key: string, text: string) => ({ _key: key, _type: 'block', children: [{ _key: 's', text }] })

describe('What one side alone changed is taken from it', () => {
  it('a field', () => {
    const base = { title: 'A', phone: '1' }
    expect(merge(base, { ...base, title: 'B' }, { ...base, phone: '2' })).toEqual({
      value: { title: 'B', phone: '2' },
      other: { title: 'B', phone: '2' },
      paths: [],
    })
  })

  it('a field that was added, and one that was removed', () => {
    expect(merge({ old: 1 }, { old: 1, mine: 2 }, { theirs: 3 }).value).toEqual({ mine: 2, theirs: 3 })
  })

  it('a member of a list, by its key', () => {
    const [a, b] = [member('a', 'A'), member('b', 'B')]
    const { value, paths } = merge([a, b], [member('a', 'A2'), b], [a, member('b', 'B2')])
    expect(value).toEqual([member('a', 'A2'), member('b', 'B2')])
    expect(paths).toEqual([])
  })

  it('a field within a member', () => {
    const base = [{ _key: 'a', url: 'u', dated: '2020' }]
    expect(
      merge(base, [{ _key: 'a', url: 'v', dated: '2020' }], [{ _key: 'a', url: 'u', dated: '2021' }]).value,
    ).toEqual([{ _key: 'a', url: 'v', dated: '2021' }])
  })

  it('paragraphs of rich text', () => {
    const base = [paragraph('a', 'One'), paragraph('b', 'Two')]
    const ours = [paragraph('a', 'One!'), paragraph('b', 'Two')]
    const theirs = [paragraph('a', 'One'), paragraph('c', 'New'), paragraph('b', 'Two')]
    expect(merge(base, ours, theirs).value).toEqual([
      paragraph('a', 'One!'),
      paragraph('c', 'New'),
      paragraph('b', 'Two'),
    ])
  })

  it('words of a list without keys', () => {
    expect(merge(['a', 'b'], ['a', 'b', 'mine'], ['b', 'theirs']).value).toEqual(['b', 'theirs', 'mine'])
  })

  it('an order, with the members that the other side added', () => {
    const [a, b, c] = [member('a', 'A'), member('b', 'B'), member('c', 'C')]
    expect(merge([a, b], [b, a], [a, c, b]).value).toEqual([b, a, c])
  })
})

describe('Nothing is lost where both sides changed the same', () => {
  it('a field', () => {
    expect(merge({ phone: '1' }, { phone: '2' }, { phone: '3' })).toEqual({
      value: { phone: '2' },
      other: { phone: '3' },
      paths: [['phone']],
    })
  })

  it('unless they made the same of it', () => {
    expect(merge({ phone: '1' }, { phone: '2' }, { phone: '2' }).paths).toEqual([])
  })

  it('a paragraph, which is never made of half of each', () => {
    const { value, other, paths } = merge([paragraph('a', 'One')], [paragraph('a', 'Mine')], [paragraph('a', 'Theirs')])
    expect([value, other]).toEqual([[paragraph('a', 'Mine')], [paragraph('a', 'Theirs')]])
    expect(paths).toEqual([[{ member: 'a' }]])
  })

  it('a member that one side removed and the other changed', () => {
    const a = member('a', 'A')
    expect(merge([a], [], [member('a', 'A2')])).toEqual({
      value: [],
      other: [member('a', 'A2')],
      paths: [[{ member: 'a' }]],
    })
  })

  it('a picture and its description, which belong together', () => {
    const base = { picture: { _sanityAsset: 'image@1', alt: 'A' } }
    const ours = { picture: { _sanityAsset: 'image@2', alt: 'A' } }
    const theirs = { picture: { _sanityAsset: 'image@1', alt: 'B' } }
    expect(merge(base, ours, theirs)).toEqual({ value: ours, other: theirs, paths: [['picture']] })
  })

  it('an order that both changed', () => {
    const [a, b, c] = [member('a', 'A'), member('b', 'B'), member('c', 'C')]
    const { value, other, paths } = merge({ list: [a, b, c] }, { list: [b, a, c] }, { list: [c, a, b] })
    expect([value, other]).toEqual([{ list: [b, a, c] }, { list: [c, a, b] }])
    expect(paths).toEqual([['list']])
  })

  it('a list whose members cannot be told apart', () => {
    const twice = [member('a', 'A'), member('a', 'A')]
    expect(merge(twice, [...twice, member('b', 'B')], [member('a', 'A')]).paths).toEqual([[]])
  })
})
