import { describe, expect, it } from 'vitest'

import { find, makeEngine } from './make-document.ts'

/* What the engine as a whole answers to queries as people type them. */

const engine = makeEngine([
  { id: 'topic', group: 'topic', title: 'What to do', layTerms: ['who do I call'] },
  { id: 'passport', title: 'An agency keeps workers’ passports.', layTerms: ['boss keeps my passport'] },
  { id: 'clean', title: 'Cleaning is refused', layTerms: ['guest will not let us clean'] },
  { id: 'desk', title: 'Signs at the front desk', summary: 'For reception.', headings: ['At check-in'] },
  { id: 'reception', title: 'Reception', summary: 'Suggestions for guests.' },
  { id: 'kitchen', title: 'Kitchen work', body: 'Long hours in a housekeeping department.' },
])

describe('A query finds the document that was meant', () => {
  it.each([
    ['boss keeps my passport', 'passport'],
    ['my passport!', 'passport'],
    ['PASSPORTS', 'passport'],
    ['who do I call', 'topic'],
    ['what to do', 'topic'],
    ['front desk', 'desk'],
    ['check in', 'desk'],
    ['kitchen hours', 'kitchen'],
  ])('%s', (words, id) => {
    expect(find(engine, words)[0]).toBe(id)
  })

  it('while a word is typed that is in the query already', () => {
    expect(find(makeEngine([{ id: 'passport', title: 'Passport' }]), 'pass boss pass')).toEqual(['passport'])
  })

  it.each(['pas', 'passp', 'passpor', 'boss pass', 'boss keeps my passp', 'boss kee'])(
    'while it is typed: %s',
    (words) => {
      expect(find(engine, words)[0]).toBe('passport')
    },
  )
})

describe('With mistakes', () => {
  it.each([
    ['gest wont let us clean', 'clean', 'guest wont let us clean'],
    ['pasport', 'passport', 'passport'],
    ['boss kepes my passprot', 'passport', 'boss keeps my passport'],
    ['recpetion', 'reception', 'reception'],
    ['frontdesk', 'desk', 'front desk'],
    ['mypassport', 'passport', 'my passport'],
    ['whodoicall', 'topic', 'who do i call'],
    ['eception', 'reception', 'reception'],
    ['recpe', 'reception', 'reception'],
  ])('%s', (words, id, meant) => {
    expect(find(engine, words)[0]).toBe(id)
    expect(engine.search(words).suggestion).toBe(meant)
  })

  it('a compound that was typed as two words is found', () => {
    expect(find(engine, 'pass port')[0]).toBe('passport')
  })

  it('a known word that the best result lacks is respelt', () => {
    const two = makeEngine([
      { id: 'a', title: 'Forms to sign' },
      { id: 'b', title: 'Away from home' },
    ])
    expect(find(two, 'away form home')[0]).toBe('b')
  })

  it('and its respelling is suggested', () => {
    const two = makeEngine([
      { id: 'a', title: 'Forms to sign' },
      { id: 'b', title: 'Locked firm home' },
    ])
    expect(two.search('locked form home').suggestion).toBe('locked firm home')
  })

  it('but not a word that is a term of the index', () => {
    const two = makeEngine([
      { id: 'a', title: 'Poster' },
      { id: 'b', title: 'Arabic foster homes', summary: 'Arabic.' },
    ])
    const { hits, found, suggestion } = two.search('poster arabic homes')
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a'])
    expect([...found]).not.toContain('foster')
    expect(suggestion).toBeUndefined()
  })

  it.each(['passports', 'passpor', 'passport zzzz'])(
    'nothing is suggested for a query without a mistake: %s',
    (words) => {
      expect(find(engine, words)[0]).toBe('passport')
      expect(engine.search(words).suggestion).toBeUndefined()
    },
  )

  it('a word is respelt as the beginning of a term only while it is typed', () => {
    const two = makeEngine([
      { id: 'a', title: 'Locked at home, firmly' },
      { id: 'b', title: 'Forms' },
    ])
    expect([...two.search('locked home form').found]).toContain('firmly')
    expect([...two.search('locked home form ').found]).not.toContain('firmly')
    expect([...two.search('locked home form the').found]).not.toContain('firmly')
  })

  it('a compound that was split is not respelt', () => {
    const three = makeEngine([
      { id: 'a', title: 'Front' },
      { id: 'b', title: 'Desk' },
      { id: 'c', title: 'Frontdecks' },
    ])
    expect([...three.search('frontdesk').found].sort()).toEqual(['desk', 'front'])
  })

  it('an unknown word hides no result', () => {
    expect(find(engine, 'passport zzzz')[0]).toBe('passport')
  })
})

describe('The order', () => {
  it('documents with all words are before documents with some', () => {
    const three = makeEngine([
      { id: 'some', title: 'Passport passport' },
      { id: 'all', title: 'x', summary: 'The landlord has the passport.' },
      { id: 'none', title: 'Report' },
    ])
    expect(find(three, 'landlord passport ')).toEqual(['all', 'some'])
  })

  it('documents with equal scores are in the order of the index', () => {
    const equal = makeEngine(['b', 'a', 'c'].map((id) => ({ id, title: 'Wages' })))
    expect(find(equal, 'wages')).toEqual(['b', 'a', 'c'])
  })

  it('a title that is the query is before one that contains it', () => {
    const two = makeEngine([
      { id: 'long', title: 'Reception and bar and kitchen' },
      { id: 'short', title: 'Reception' },
    ])
    expect(find(two, 'reception')).toEqual(['short', 'long'])
  })

  it('scores are in descending order', () => {
    const scores = engine.search('agency passport reception guest').hits.map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})

describe('Nothing is found', () => {
  it.each(['', '  ', '?!'])('for “%s”', (words) => {
    expect(engine.search(words)).toMatchObject({ hits: [], isNearest: false })
  })

  it('in no documents', () => {
    expect(makeEngine([]).search('passport').hits).toEqual([])
  })
})

describe('A word that is in no text', () => {
  it('finds documents with a similar name', () => {
    const answer = engine.search('wutt tu du')
    expect(answer.hits.map(({ id }) => id)).toContain('topic')
    expect(answer).toMatchObject({ isNearest: true, suggestion: undefined })
    expect(engine.similar('wutt tu du', 1)).toEqual(['What to do'])
  })

  it('finds nothing where no name is similar', () => {
    expect(engine.search('zzzzqqq').hits).toEqual([])
    expect(engine.similar('  ', 3)).toEqual([])
  })
})

it('a page of text that was pasted is answered by its beginning', () => {
  expect(find(engine, `passport ${'and so on '.repeat(5000)}`)[0]).toBe('passport')
})

it('more words than are memoized change no answer', () => {
  const before = find(engine, 'boss passport')
  for (let at = 0; at < 400; at += 1) engine.search(`word${at} `)
  expect(find(engine, 'boss passport')).toEqual(before)
})

it('a rare form of a common word weighs no more than the word: “acting” does not find every Act', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${name} ${at}`, title: name }))
  const engine = makeEngine([...many('Act', 20), ...many('Strange', 8), { id: 'alone', title: 'Acting alone' }])
  expect(find(engine, 'acting strange ', 9).filter((id) => id.startsWith('Act'))).toEqual([])
})

it('a respelling of an unknown word does not outweigh a known word', () => {
  const rules = Array.from({ length: 20 }, (_, at) => ({ id: `rule-${at}`, title: 'Payment' }))
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `other-${at}`, title: 'Linen' }))
  const engine = makeEngine([{ id: 'rare', title: 'Minitorship' }, ...rules, ...others])
  expect(find(engine, 'payment minatarship ', 1)).toEqual(['rule-0'])
  expect(find(engine, 'minatarship ', 1)).toEqual(['rare'])
})

it('A word of a language of whose words nothing is known is no misspelt one of an English text that waits for its translation', () => {
  const documents = [
    { id: 'ride', title: 'A long ride' },
    { id: 'keys', title: 'Housekeeping' },
  ]
  const [norwegian, english] = [makeEngine(documents, 'nb'), makeEngine(documents)]
  expect(norwegian.search('ikke lønn').suggestion).toBeUndefined()
  expect(english.search('ikke lønn').suggestion).toBe('ikke long')
  expect(norwegian.search('housekeping').suggestion).toBe('housekeeping')
})
