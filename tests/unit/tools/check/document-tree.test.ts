import { describe, expect, it } from 'vitest'

import { createContentSchema } from '../../../../src/tools/compile-schema.ts'
import {
  formatKeyedPath,
  formatPath,
  isDocumentField,
  jsonTypeOf,
  pathOf,
  walkDocument,
  type ContentNode,
} from '../../../../src/tools/check/document-tree.ts'

const schema = createContentSchema()

function nodesOf(document: { _id: string; _type: string; [field: string]: unknown }): readonly ContentNode[] {
  const nodes: ContentNode[] = []
  walkDocument(document, schema.documentType(document._type), (node) => nodes.push(node))
  return nodes
}

const body = [
  { _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [{ _type: 'span', _key: 'b', text: 'Stop.' }] },
  { _type: 'stranger', _key: 'c' },
  'a text among blocks',
]
const guide = { _id: 'guide-a', _type: 'guide', _rev: '1', colour: 'red', title: 'A guide', body }
const nodes = nodesOf(guide)
const nodeAt = (path: string) => nodes.find((node) => formatPath(node) === path)

describe('A walk through a document', () => {
  it('begins with the document itself', () => {
    expect(nodes[0]).toMatchObject({ document: guide, value: guide, segment: '' })
    expect(nodes[0]?.parent).toBeUndefined()
    expect(nodes[0] && formatPath(nodes[0])).toBe('')
  })

  it('visits each node once, and parents before their children', () => {
    const paths = nodes.map(formatPath)
    expect(new Set(paths).size).toBe(paths.length)
    for (const node of nodes) if (node.parent) expect(nodes.indexOf(node.parent)).toBeLessThan(nodes.indexOf(node))
  })

  it('visits fields of the schema without a value, but nothing in them', () => {
    expect(nodeAt('slug')?.type?.name).toBe('slug')
    expect(nodeAt('slug')).toMatchObject({ value: undefined })
    expect(nodeAt('slug.current')).toBeUndefined()
  })

  it('visits fields that the schema does not have last, without a type', () => {
    const own = nodes.filter(({ parent }) => parent === nodes[0]).map(({ segment }) => segment)
    expect(own.at(-1)).toBe('colour')
    expect(nodeAt('colour')).toMatchObject({ value: 'red', type: undefined })
  })

  it('leaves out the fields that Sanity adds', () => {
    expect(nodes.map(({ segment }) => segment)).not.toEqual(expect.arrayContaining(['_rev']))
    expect(nodeAt('body[0]._key')).toBeUndefined()
  })

  it('finds the type of an item by its _type, or by its JSON type', () => {
    expect(nodeAt('body[0]')?.type?.name).toBe('block')
    expect(nodeAt('body[0].children[0].text')?.value).toBe('Stop.')
    expect(nodeAt('body[1]')?.type).toBeUndefined()
    expect(nodeAt('body[2]')?.type).toBeUndefined()
  })

  it('visits the values of a document of an unknown type', () => {
    const unknown = nodesOf({ _id: 'x', _type: 'stranger', deep: { list: [1] } })
    expect(unknown.map(formatPath)).toEqual(['', 'deep', 'deep.list', 'deep.list[0]'])
    expect(unknown.every(({ type }) => type === undefined)).toBe(true)
  })
})

it('The path of a node is its fields and indexes', () => {
  const text = nodeAt('body[0].children[0].text')
  expect(text && pathOf(text)).toEqual(['body', 0, 'children', 0, 'text'])
})

it('Only fields of the document itself are its fields', () => {
  const title = nodeAt('title')
  const text = nodeAt('body[0].children[0].text')
  expect(title && isDocumentField(title, 'title')).toBe(true)
  expect(title && isDocumentField(title, 'summary')).toBe(false)
  expect(text && isDocumentField(text, 'text')).toBe(false)
})

it.each([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
])('The JSON type of %j is %s', (value, type) => {
  expect(jsonTypeOf(value)).toBe(type)
})

it('A path by keys, as Sanity names it, is shown by the places in lists', () => {
  const text = [{ _key: 'x', children: [{ _key: 'y', text: 'Stop.' }] }]
  const document = { ...guide, lines: ['one', 'two'], blocks: [{ _key: 'first' }, { _key: 'second', text }] }
  expect(formatKeyedPath(document, [])).toBe('')
  expect(formatKeyedPath(document, ['lines', 1])).toBe('lines[1]')
  expect(
    formatKeyedPath(document, ['blocks', { _key: 'second' }, 'text', { _key: 'x' }, 'children', { _key: 'y' }]),
  ).toBe('blocks[1].text[0].children[0]')
})
