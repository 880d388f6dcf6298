import { describe, expect, it } from 'vitest'

import { createSearch } from '../../../src/search/create-search.ts'
import { makeRecord } from './make-record.ts'

const RECORDS = [
  makeRecord({ path: 'topic', title: 'What to do', layTerms: ['who do I call'] }),
  makeRecord({ path: 'passport', title: 'An agency keeps workers’ passports.', layTerms: ['boss keeps my passport'] }),
  makeRecord({ path: 'clean', title: 'Cleaning is refused', layTerms: ['guest will not let us clean'] }),
  makeRecord({ path: 'desk', title: 'Signs at the front desk', summary: 'For reception.', headings: ['At check-in'] }),
  makeRecord({ path: 'reception', title: 'Reception', summary: 'Suggestions for guests.' }),
  makeRecord({ path: 'lodz', title: 'Hotel w Łodzi', summary: 'Łódź' }),
  makeRecord({ path: 'sosea', title: 'Șosea', summary: 'Un drum.' }),
  makeRecord({ path: 'arabic', title: 'يأخذ المدير جَوازَ السفر', summary: 'مساعدة' }),
  makeRecord({ path: 'chinese', title: '老板扣留我们的护照不还', summary: '怎么办' }),
]
const { search, suggest } = createSearch(RECORDS)

function find(words: string, limit?: number): readonly string[] {
  return search(words, limit).map(({ record }) => record.path)
}

describe('People find what they mean', () => {
  it.each([
    ['boss keeps my passport', 'passport'],
    ['my passport!', 'passport'],
    ['PASSPORTS', 'passport'],
    ['who do I call', 'topic'],
    ['what to do', 'topic'],
    ['front desk', 'desk'],
    ['check in', 'desk'],
  ])('%s', (words, path) => {
    expect(find(words)[0]).toBe(path)
  })
})

describe('With each letter that is typed', () => {
  it.each(['pas', 'passp', 'passpor', 'passport', 'boss pass', 'boss keeps my passp'])('%s', (words) => {
    expect(find(words)[0]).toBe('passport')
  })
})

describe('With the mistakes that people make', () => {
  it.each([
    ['gest wont let us clean', 'clean', 'guest wont let us clean'],
    ['pasport', 'passport', 'passport'],
    ['boss kepes my passprot', 'passport', 'boss keeps my passport'],
    ['recpetion', 'reception', 'reception'],
    ['frontdesk', 'desk', 'front desk'],
    ['ourpassports', 'passport', 'passports'],
    ['resepshon', 'reception', 'reception'],
  ])('%s', (words, path, meant) => {
    expect(find(words)[0]).toBe(path)
    expect(suggest(words)).toBe(meant)
  })

  it('one word that nobody knows hides nothing', () => {
    expect(find('passport zzzz')[0]).toBe('passport')
  })

  it('a slip puts no record first that has the typed letters inside another word', () => {
    expect(find('gest')[0]).toBe('clean')
  })
})

describe('In every script', () => {
  it.each([
    ['lodz', 'lodz'],
    ['ŁÓDŹ', 'lodz'],
    ['sosea', 'sosea'],
    ['şosea', 'sosea'],
    ['جواز', 'arabic'],
    ['مساعده', 'arabic'],
    ['护照', 'chinese'],
    ['我的护照', 'chinese'],
    ['护', 'chinese'],
    ['还', 'chinese'],
  ])('%s', (words, path) => {
    expect(find(words)[0]).toBe(path)
  })
})

describe('All words come before some', () => {
  it('and some before none', () => {
    const { search: searchTwo } = createSearch([
      makeRecord({ path: 'some', title: 'Passport passport', layTerms: ['passport'] }),
      makeRecord({ path: 'all', title: 'x', summary: 'The landlord has the passport.' }),
      makeRecord({ path: 'none', title: 'Report' }),
    ])
    expect(searchTwo('landlord passport').map(({ record }) => record.path)).toEqual(['all', 'some'])
  })

  it('and what shares one common word with a long query is left out', () => {
    const { search: searchTwo } = createSearch([
      makeRecord({ path: 'tail', title: 'x', summary: 'About workers.' }),
      makeRecord({ path: 'all', title: 'The landlord keeps the workers’ passports' }),
    ])
    expect(searchTwo('landlord keeps passport of workers').map(({ record }) => record.path)).toEqual(['all'])
    expect(searchTwo('workers').map(({ record }) => record.path)).toEqual(['all', 'tail'])
  })

  it('and equal ones stand in the order of the records', () => {
    const { search: searchTwo } = createSearch(['b', 'a', 'c'].map((path) => makeRecord({ path, title: 'Wages' })))
    expect(searchTwo('wages').map(({ record }) => record.path)).toEqual(['b', 'a', 'c'])
  })
})

describe('A result', () => {
  it('says by which words it was found', () => {
    expect(search('boss keeps my pasport')[0]?.words).toEqual(['boss', 'keep', 'passport'])
  })

  it('scores more the better it fits', () => {
    const scores = search('agency passport reception guest').map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('is one of so many as were asked for', () => {
    expect(find('guest reception passport', 1)).toHaveLength(1)
    expect(find('guest reception passport').length).toBeGreaterThan(1)
  })
})

describe('Nothing is found', () => {
  it.each(['', '  ', '?!', 'zzzz qqqq'])('for “%s”, and nothing suggested', (words) => {
    expect(search(words)).toEqual([])
    expect(suggest(words)).toBeUndefined()
  })

  it('in no records', () => {
    const nothing = createSearch([])
    expect(nothing.search('passport')).toEqual([])
    expect(nothing.suggest('passport')).toBeUndefined()
  })
})

describe('Nothing is suggested', () => {
  it.each(['passport', 'passp', 'boss keeps my passport', 'łódź', '护照', 'passport 54'])('for “%s”', (words) => {
    expect(suggest(words)).toBeUndefined()
  })
})

it('letters within other words are shown, where nothing better is found', () => {
  const [guess] = search('ort')
  expect(guess).toMatchObject({ record: { path: 'passport' }, words: [] })
})

it('a suggestion belongs to the words it is asked for, not to those of the last search', () => {
  expect(find('passport')[0]).toBe('passport')
  expect(suggest('recpetion')).toBe('reception')
  expect(suggest('passport')).toBeUndefined()
})

it('a whole page that was pasted is cut, and answered', () => {
  expect(find(`${'zzzz '.repeat(20)}passport`)).toEqual([])
  expect(find(`passport ${'and so on '.repeat(5000)}`)[0]).toBe('passport')
})
