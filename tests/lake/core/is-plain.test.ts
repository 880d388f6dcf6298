import { describe, expect, it } from 'vitest'

import { isPlain } from '../../../sanity-studio/lake/query/is-plain.ts'
import { parseQuery } from '../../../sanity-studio/lake/query/parse-query.ts'

const PARAMS = {
  types: ['guide', 'law'],
  type: 'guide',
  q: 'sign*',
  id: 'a',
  many: Array.from({ length: 1000 }, (_, index) => `id-${index}`),
}

function plain(query: string): boolean {
  return isPlain(parseQuery({ query, params: PARAMS, apiVersion: '', identity: '' }))
}

describe('Answered at once', () => {
  it.each([
    '*',
    'count(*)',
    '*[_id in $many]',
    '*[_type == $type && slug.current == "a"][0]{..., topics[]->{title, "parent": parent->title}}',
    '*[_type in $types && ([@, _id] match text::query($q) || references($q)) && _type == $type]{_id} | order(a desc)[0...20]',
    '*[_type in $types] | score(boost(title match text::query($q), 10), [@, _id] match text::query($q)) [_score > 0]',
    `[${Array.from({ length: 50 }, (_, index) => `*[_id in ["a-${index}"]][0...1]{title, ref->{title}}`).join(', ')}][0...50]`,
    '!defined(*[_type == $type && !sanity::versionOf($id) && slug.current == "a"][0]._id)',
    '*[_type == "system.release" && _id in path("_.releases.*")]',
    '*[_type == "page"]{"blocks": body[]{..., children[]{text}, "links": markDefs[]{..., target->{slug}}}}',
    '*[_type == "guide"]{"other": *[_id == "t"][0].title}',
  ])('%s', (query) => {
    expect(plain(query)).toBe(true)
  })
})

describe('Answered aside, within a time limit', () => {
  it.each([
    ['all documents for each', '*[count(*[references(^._id)]) > 0]'],
    ['all documents for each, in a projection', '*{"n": count(*[references(^._id)])}'],
    ['all documents for each, in an order', '* | order(count(*))'],
    ['one list for each item of another', '*{"a": a[]{"b": ^.a[]{"c": ^.^.a}}}'],
    ['long lists for each', '*{"a": $many[@ == ^._id]}'],
    ['whether each is in a long list', '*[title in $many]'],
    ['patterns with many wildcards', '*[title match "a*b*c*d"]'],
    ['patterns out of documents', '*[title match ^.pattern]'],
    ['loops within loops', '*{"a": a[]{"b": b[]{"c": c[]{"d": d[]{e}}}}}'],
    ['what doubles again and again', `{"a": [1]}${'{"a": [...a, ...a]}'.repeat(10)}`],
    ['very many passes', `[${'count(*[a == 1]), '.repeat(100)}1]`],
    ['what only promises can', 'diff::changedAny({"a": 1}, {"a": 2}, a)'],
  ])('%s', (_, query) => {
    expect(plain(query)).toBe(false)
  })
})
