import { expect, it } from 'vitest'

import { prune, type Unwanted } from '../../../../src/tools/new-hub/prune.ts'

const unwanted: Unwanted = {
  target: (id) => (id === 'helpline-old' ? 'helpline-new' : id === 'page-kept' ? id : undefined),
  isForeign: (text) => text.includes('Wales'),
  isGone: () => false,
  rename: (text) => text.replaceAll('Old Hub', 'New Hub'),
}

const reference = (id: string) => ({ _type: 'reference', _key: id, _ref: id })
const paragraph = (key: string, text: string, style = 'normal') => ({
  ...{ _type: 'block', _key: key, style, markDefs: [] },
  children: [{ _type: 'span', _key: `${key}s`, text }],
})

it('references lead to what takes the place of a document, or are gone with their entry', () => {
  const document = {
    emergency: reference('helpline-old'),
    guide: reference('guide-gone'),
    roles: [reference('page-kept'), reference('role-gone')],
    featured: [reference('guide-gone')],
    links: [{ _key: 'a', page: reference('guide-gone'), title: 'Read it' }],
  }
  expect(prune(document, unwanted)).toEqual({
    emergency: { ...reference('helpline-old'), _ref: 'helpline-new' },
    roles: [reference('page-kept')],
  })
})

it('a sentence about another country is gone, and the sources of what stays are not', () => {
  const document = { title: 'Call now. In Wales say “please”.', sources: [{ publisher: 'Police of South Wales' }] }
  expect(prune(document, unwanted)).toEqual({ ...document, title: 'Call now.' })
})

it('a paragraph goes with what it introduces, and a heading with all of its section', () => {
  const body = [
    paragraph('a', 'Numbers', 'h2'),
    paragraph('b', 'Are you in Wales? Then do this:'),
    { _type: 'steps', _key: 'c', items: [{ _key: 'd', title: 'Press 55.' }] },
    paragraph('e', 'Help', 'h2'),
    paragraph('f', 'Ask a colleague.'),
    {
      _type: 'steps',
      _key: 'g',
      items: [
        { _key: 'h', title: 'Go to Wales.' },
        { _key: 'i', title: 'Call.' },
      ],
    },
  ]
  expect(prune({ body }, unwanted)).toEqual({
    body: [body[3], body[4], { _type: 'steps', _key: 'g', items: [{ _key: 'i', title: 'Call.' }] }],
  })
})

it('the name of the first hub is replaced in every text', () => {
  expect(prune({ lines: ['Old Hub: hotels'] }, unwanted)).toEqual({ lines: ['New Hub: hotels'] })
})

it('an entry of a translation goes by its key', () => {
  const body = [paragraph('a', 'Ein Satz.'), paragraph('b', 'Noch einer.')]
  expect(prune({ body }, { ...unwanted, isGone: (key) => key === 'b' })).toEqual({ body: [body[0]] })
})
