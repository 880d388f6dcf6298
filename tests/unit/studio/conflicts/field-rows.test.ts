import { describe, expect, it } from 'vitest'

import type { Sides } from '../../../../sanity-studio/app/conflicts/conflict.ts'
import { fieldRows, suggestedChoices, toRequest } from '../../../../sanity-studio/app/conflicts/field-rows.ts'
import { paragraph } from '../../../content/good-documents.ts'

const refTo = (_ref: string) => ({ _ref, _type: 'reference' })

/** The rows of a document that waits, as the lake would describe it. */
function rowsOf(
  type: string,
  states: Required<Pick<Sides, 'folder' | 'studio'>> & Pick<Sides, 'before'>,
  names: Sides['names'] = {},
) {
  const fields = [...new Set([...Object.keys(states.folder), ...Object.keys(states.studio)])].sort()
  const conflict = { id: 'a', type, title: 'A', fields, why: '', ofGit: false, version: 'v' }
  return fieldRows({ conflict, ...states, names, studioAuthor: 'Ada' })
}

describe('A field that differs', () => {
  it('has its title and place from the form', () => {
    const rows = rowsOf('helpline', { folder: { hours: 'A', phone: '1' }, studio: { hours: 'B', phone: '2' } })
    expect(rows.map(({ title }) => title)).toEqual(['Number as printed', 'Hours'])
    expect(rows.map(({ isNumber }) => isNumber)).toEqual([true, false])
  })

  it('reads as people know its values: names of options, titles of documents, words of texts', () => {
    const names = { 'topic-a': { title: 'Debt bondage' }, 'image-a': { title: 'map.png', url: 'http://localhost/a' } }
    const body = [
      paragraph('a', 'Look', { markDefs: [{ _key: 'l', _type: 'link', href: 'https://example.org' }] }),
      paragraph('b', 'Ask', { listItem: 'bullet' }),
      { _key: 'c', _type: 'callout', tone: 'warning', body: [paragraph('d', 'Careful')] },
    ]
    const [...rows] = rowsOf(
      'guide',
      {
        folder: { body, cover: { _type: 'picture', alt: 'A map', asset: refTo('image-a') }, language: 'pl' },
        studio: { topics: [{ _key: 'a', ...refTo('topic-a') }], forEveryJob: true },
      },
      names,
    )
    const texts = Object.fromEntries(rows.map(({ name, folder, studio }) => [name, folder.text || studio.text]))
    expect(texts).toMatchObject({ forEveryJob: 'Yes', language: 'Polish', topics: 'Debt bondage' })
    expect(texts['body']).toMatch(/^Look \(https:\/\/example\.org\)\n• Ask\nCallout\n/)
    expect(texts['body']).toContain('Careful')
    expect(texts['cover']).toBe('File: map.png\nDescription: A map')
    expect(rows.find(({ name }) => name === 'cover')?.folder.picture).toBe('http://localhost/a')
  })

  it('says which side changed it, where the state before is known', () => {
    const states = {
      before: { hours: 'A', cost: 'A' },
      folder: { hours: 'B', cost: 'A' },
      studio: { hours: 'C', cost: 'D' },
    }
    const rows = rowsOf('helpline', states)
    expect(rows.map(({ name, folder, studio }) => [name, folder.isChanged, studio.isChanged])).toEqual([
      ['hours', true, true],
      ['cost', false, true],
    ])
    expect(suggestedChoices(rows)).toEqual({ cost: 'studio' })
    const [unknown] = rowsOf('helpline', { folder: { hours: 'B' }, studio: { hours: 'C' } })
    expect([unknown?.before, unknown?.folder.isChanged]).toEqual([undefined, undefined])
  })

  it.each([
    ['words that both added', { layTerms: ['a', 'b'] }, { layTerms: ['a', 'c'] }, true],
    ['words that one side added', { layTerms: ['a', 'b'] }, { layTerms: ['a'] }, false],
    ['sources with keys of their own', { sources: [{ _key: 'f' }] }, { sources: [{ _key: 's' }] }, true],
    ['a source that both changed', { sources: [{ _key: 'a', publisher: 'F' }] }, { sources: [{ _key: 'a' }] }, false],
    ['a text', { body: [paragraph('a', 'F')] }, { body: [paragraph('b', 'S')] }, false],
    ['a line', { hours: 'F' }, { hours: 'S' }, false],
  ])('lets the entries of both be kept only where that is a list: %s', (_, folder, studio, expected) => {
    expect(rowsOf('helpline', { folder, studio })[0]?.canJoin).toBe(expected)
  })
})

describe('What the lake is asked to keep', () => {
  const rows = rowsOf('helpline', { folder: { hours: 'A', phone: '1' }, studio: { hours: 'B', phone: '2' } })

  it.each([
    ['nothing, while a field is open', { hours: 'folder' }, undefined],
    ['the whole of the folder', { hours: 'folder', phone: 'folder' }, 'folder'],
    ['the whole of the Studio', { hours: 'studio', phone: 'studio' }, 'studio'],
    ['a side for each field', { hours: 'folder', phone: 'studio' }, { hours: 'folder', phone: 'studio' }],
  ] as const)('is %s', (_, choices, expected) => {
    expect(toRequest(rows, choices)).toEqual(expected)
  })
})
