import { evaluateSync, GroqSyntaxError, parse } from 'groq-js'
import { describe, expect, it } from 'vitest'

const dataset = [{ _id: 'a', _type: 'note', other: { _ref: 'b' } }]

function evaluated(query: string): unknown {
  return evaluateSync(parse(query), { dataset }).data
}

describe('Errors of groq-js, told apart by their texts: if this fails, adapt sanity-studio/lake/query to the new texts', () => {
  it('a query that is no GROQ says where', () => {
    expect(() => parse('*[0')).toThrow(GroqSyntaxError)
    expect(() => parse('*[0')).toThrow(expect.objectContaining({ position: 2 }))
  })

  it.each(['text::query("a")', 'geo::latLng(1, 2)', 'documents::get("a")'])('%s is “not implemented”', (query) => {
    expect(() => evaluated(query)).toThrow(/^not implemented$/)
  })

  it('a function that exists only with promises says that it is not supported', () => {
    expect(() => evaluated('diff::changedAny({"a": 1}, {"a": 2}, a)')).toThrow(/not supported/)
  })
})

describe('The syntax tree of groq-js: if this fails, adapt the rewriting of queries in sanity-studio/lake/query', () => {
  it('a filter has a base and a condition', () => {
    expect(parse('*[_type == "note" && defined(other)]')).toMatchObject({
      type: 'Filter',
      base: { type: 'Everything' },
      expr: {
        type: 'And',
        left: {
          ...{ type: 'OpCall', op: '==' },
          left: { type: 'AccessAttribute', name: '_type' },
          right: { type: 'Value', value: 'note' },
        },
        right: { type: 'FuncCall', namespace: 'global', name: 'defined' },
      },
    })
  })

  it('parameters become values of the tree', () => {
    expect(parse('*[_id in $ids]', { params: { ids: ['a'] } })).toMatchObject({
      expr: { type: 'OpCall', op: 'in', right: { type: 'Value', value: ['a'] } },
    })
  })

  it('text::query is a call below match', () => {
    expect(parse('*[[@, _id] match text::query("a")]')).toMatchObject({
      expr: {
        ...{ type: 'OpCall', op: 'match' },
        left: { type: 'Array', elements: [{ value: { type: 'This' } }, {}] },
        right: { type: 'FuncCall', namespace: 'text', name: 'query', args: [{ type: 'Value', value: 'a' }] },
      },
    })
  })

  it('evaluateSync asks `dereference` for what a reference points to', () => {
    const dereference = ({ _ref }: { readonly _ref: string }) => ({ _id: _ref, title: 'found' })
    expect(evaluateSync(parse('*[0].other->title'), { dataset, dereference }).data).toBe('found')
  })
})
