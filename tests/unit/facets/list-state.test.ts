import { describe, expect, it } from 'vitest'

import { formatListState, parseListState, type ListState } from '../../../src/facets/list-state.ts'

const PLAIN: ListState = { selection: {}, sort: 'best', page: 1 }

describe('A housekeeper sends the list she sees to a colleague', () => {
  const states: readonly { readonly seen: string; readonly state: ListState; readonly address: string }[] = [
    { seen: 'the plain list', state: PLAIN, address: '' },
    {
      seen: 'one job',
      state: { ...PLAIN, selection: { role: ['housekeeping'] } },
      address: '?role=housekeeping',
    },
    {
      seen: 'two jobs and a language with a script',
      state: { ...PLAIN, selection: { role: ['housekeeping', 'front-desk'], language: ['zh-Hans'] } },
      address: '?role=housekeeping&role=front-desk&language=zh-Hans',
    },
    {
      seen: 'a part of a country, on the third page, shortest first',
      state: { selection: { country: ['GB-EAW'] }, sort: 'shortest', page: 3 },
      address: '?country=GB-EAW&sort=shortest&page=3',
    },
    {
      seen: 'one value of every facet',
      state: {
        selection: {
          role: ['a'],
          kind: ['b'],
          topic: ['c'],
          phase: ['d'],
          risk: ['e'],
          country: ['F'],
          language: ['g'],
          access: ['h'],
        },
        sort: 'title',
        page: 2,
      },
      address: '?role=a&kind=b&topic=c&phase=d&risk=e&country=F&language=g&access=h&sort=title&page=2',
    },
  ]

  it.each(states)('$seen: the address says it', ({ state, address }) => {
    expect(formatListState(state)).toBe(address)
  })

  it.each(states)('$seen: the colleague sees the same', ({ state, address }) => {
    expect(parseListState(address)).toEqual(state)
  })
})

describe('Somebody tampers with the address', () => {
  it.each([
    ['a script', '?role=<script>alert(1)</script>', {}],
    ['an encoded script', '?role=%3Cscript%3E', {}],
    ['a quotation mark', '?topic=a"b', {}],
    ['nothing as a value', '?role=&kind=', {}],
    ['a value of 65 letters', `?kind=${'a'.repeat(65)}`, {}],
    ['a facet we do not have', '?password=secret&q=my+boss+hits+me', {}],
    ['an inherited name', '?__proto__=a&constructor=b&toString=c', {}],
    ['one good value among bad ones', '?role=<b>&role=spa&role=../..', { role: ['spa'] }],
    ['the same value twice', '?role=spa&role=spa', { role: ['spa'] }],
    ['a value of 64 letters, which we keep', `?kind=${'a'.repeat(64)}`, { kind: ['a'.repeat(64)] }],
  ])('%s is left out', (_, query, selection) => {
    expect(parseListState(query).selection).toEqual(selection)
  })

  it.each(['-1', '0', '1', '1.5', 'NaN', 'Infinity', '9007199254740993', '2abc', '', '<script>', '2,3'])(
    'page=%s shows the first page',
    (page) => {
      expect(parseListState(`?role=<script>&page=${page}`)).toEqual(PLAIN)
    },
  )

  it.each(['', 'worst', 'BEST', 'toString', '<script>'])('sort=%s shows the best first', (sort) => {
    expect(parseListState(`?sort=${sort}`).sort).toBe('best')
  })

  it('takes the first of two orders and of two pages', () => {
    expect(parseListState('?sort=title&sort=newest&page=4&page=5')).toEqual({ selection: {}, sort: 'title', page: 4 })
  })

  it('writes a clean address again from a dirty one', () => {
    const dirty = '?q=help&page=-1&role=spa&role=<script>&sort=worst&utm_source=mail'
    expect(formatListState(parseListState(dirty))).toBe('?role=spa')
  })
})

describe('The address as such', () => {
  it('is read with and without its question mark', () => {
    expect(parseListState('role=spa')).toEqual(parseListState('?role=spa'))
  })

  it('says nothing of a facet from which every value was taken away', () => {
    expect(formatListState({ selection: { role: [] }, sort: 'best', page: 1 })).toBe('')
  })
})
