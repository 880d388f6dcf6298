import { beforeEach, describe, expect, it, vi } from 'vitest'

import { createSearchModel } from '../../../../src/features/search/model.ts'

/** The entries of a tab’s history, the last of which is the current one. */
let entries: { state: unknown; address: string }[] = []

function visit(address: string, state: unknown = null): void {
  entries.push({ state, address })
}

const current = () => entries.at(-1) ?? { state: null, address: '' }

beforeEach(() => {
  entries = []
  visit('/search/')
  vi.stubGlobal('scrollY', 0)
  vi.stubGlobal('location', {
    get pathname() {
      return current().address.replace(/\?.*/, '')
    },
    get search() {
      return /\?.*/.exec(current().address)?.[0] ?? ''
    },
  })
  vi.stubGlobal('history', {
    get state() {
      return current().state
    },
    pushState: (state: unknown, _: string, address: string) => visit(address, structuredClone(state)),
    replaceState: (state: unknown) => {
      current().state = structuredClone(state)
    },
  })
})

const PLAIN = { selection: {}, sort: 'best', page: 1 }

describe('A reader types', () => {
  it('the words are kept in the entry of the history and in no address', () => {
    const model = createSearchModel()
    model.type('no wages')
    expect(model.state()).toEqual({ words: 'no wages', group: 'all', shown: 10, list: PLAIN })
    expect(entries).toEqual([{ address: '/search/', state: { words: 'no wages', group: 'all', shown: 10, scroll: 0 } }])
  })

  it('other words show the best of all groups again, from the top, under the same filters', () => {
    const model = createSearchModel()
    model.changeList({ selection: { kind: ['guide'] } })
    model.chooseGroup('laws')
    model.showMore()
    model.type('passport')
    expect(model.state()).toMatchObject({ group: 'all', shown: 10, list: { selection: { kind: ['guide'] } } })
  })
})

describe('She chooses a group', () => {
  it('of which ten more are shown each time she asks, and the position stays', () => {
    const model = createSearchModel()
    model.type('law')
    model.chooseGroup('laws')
    vi.stubGlobal('scrollY', 900)
    model.showMore()
    model.showMore()
    expect(model.state()).toMatchObject({ words: 'law', group: 'laws', shown: 30 })
    expect(current().state).toEqual({ words: 'law', group: 'laws', shown: 30, scroll: 900 })
  })

  it('and another one begins with its first results', () => {
    const model = createSearchModel()
    model.chooseGroup('laws')
    model.showMore()
    model.chooseGroup('signs')
    expect(model.state().shown).toBe(10)
  })
})

describe('She filters and sorts', () => {
  it('each change is a new entry with an address of its own, which has no words', () => {
    const model = createSearchModel()
    model.type('passport')
    model.changeList({ selection: { role: ['spa'] } })
    model.changeList({ sort: 'title' })
    expect(entries.map(({ address }) => address)).toEqual([
      '/search/',
      '/search/?role=spa',
      '/search/?role=spa&sort=title',
    ])
    expect(current().state).toEqual({ words: 'passport', group: 'all', shown: 10 })
  })

  it('a filter shows the first results again, an order shows as many as before', () => {
    const model = createSearchModel()
    model.chooseGroup('laws')
    model.showMore()
    model.changeList({ sort: 'newest' })
    expect(model.state().shown).toBe(20)
    model.changeList({ selection: {} })
    expect(model.state().shown).toBe(10)
  })
})

describe('She comes back', () => {
  it('to what she saw, and to where she was', () => {
    const model = createSearchModel()
    model.type('passport')
    model.chooseGroup('signs')
    model.keepScroll(640)
    visit('/signs/')
    entries.pop()
    const again = createSearchModel()
    expect(again.restore()).toEqual({ scroll: 640, isNew: false })
    expect(again.state()).toEqual(model.state())
  })

  it('to the result that she opened, until she asks for something else', () => {
    const model = createSearchModel()
    model.type('passport')
    model.showMore()
    vi.stubGlobal('scrollY', 640)
    model.keepOpened('/signs/#all-passport')
    const again = createSearchModel()
    expect(again.restore()).toEqual({ scroll: 640, opened: '/signs/#all-passport', isNew: false })
    expect(again.state()).toMatchObject({ words: 'passport', shown: 20 })
    again.keepScroll(700)
    expect(createSearchModel().restore()).toEqual({ scroll: 700, opened: '/signs/#all-passport', isNew: false })
    again.type('wages')
    expect(createSearchModel().restore()).toEqual({ scroll: 0, isNew: false })
  })

  it('to an earlier filter', () => {
    const model = createSearchModel()
    model.type('passport')
    model.changeList({ selection: { role: ['spa'] } })
    entries.pop()
    model.restore()
    expect(model.state()).toMatchObject({ words: 'passport', list: PLAIN })
  })

  it.each([
    ['nothing', null],
    ['a state of something else', { page: 3 }],
    ['words that are none', { words: 7 }],
  ])('an entry with %s has what was typed before the script ran', (_, state) => {
    entries = [{ address: '/search/?kind=guide&sort=worst', state }]
    const model = createSearchModel()
    expect(model.restore('typed early')).toEqual({ isNew: false })
    expect(model.state()).toEqual({
      ...{ words: 'typed early', group: 'all', shown: 10 },
      list: { ...PLAIN, selection: { kind: ['guide'] } },
    })
  })

  it('for the first time, with the words of a form on another page', () => {
    entries = [{ address: '/search/', state: { words: 'passport' } }]
    expect(createSearchModel().restore()).toEqual({ isNew: true })
  })

  it('a group that there is no longer is all groups', () => {
    entries = [{ address: '/search/', state: { words: 'a', group: 'toString' } }]
    const model = createSearchModel()
    model.restore()
    expect(model.state().group).toBe('all')
  })
})

it('a browser that refuses to keep a state (Safari after 100 in 30 seconds) stops nobody from typing', () => {
  const model = createSearchModel()
  vi.stubGlobal('history', {
    replaceState() {
      throw new DOMException('SecurityError')
    },
  })
  model.type('passport')
  expect(model.state().words).toBe('passport')
})
