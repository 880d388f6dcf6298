import { describe, expect, it } from 'vitest'

import { find, makeDocument, makeEngine } from '../make-document.ts'

/** Documents that have nothing to do with any query. */
const OTHERS = Array.from({ length: 60 }, (_, at) => makeDocument({ id: `other-${at}`, title: `Linen ${at}` }))

describe('A document that merely shares a common word', () => {
  const common = Array.from({ length: 30 }, (_, at) =>
    makeDocument({ id: `common-${at}`, title: 'x', body: `Guest, and ${'other words '.repeat(40 + at)}` }),
  )
  const best = makeDocument({ id: 'best', title: 'Guest passport', layTerms: ['guest passport'] })
  const engine = makeEngine([best, ...common, ...OTHERS])

  it('is not found beside one with a tenfold score', () => {
    expect(find(engine, 'guest passport ', 99)).toEqual(['best'])
  })

  it('is found where it is the best there is', () => {
    expect(find(engine, 'guest ', 99)).toContain('common-0')
  })
})

describe('Of many results', () => {
  const guests = (count: number, body: string) =>
    Array.from({ length: count }, (_, at) => makeDocument({ id: `guest-${at}`, title: 'x', body }))

  it('one whose words are the common ones of the query is not found, however short it is', () => {
    const engine = makeEngine([
      { id: 'best', title: 'Passport of a guest' },
      { id: 'one-word', title: 'Passport' },
      ...Array.from({ length: 20 }, (_, at) => ({ id: `guest-${at}`, title: `Guest ${at}` })),
      ...OTHERS,
    ])
    expect(find(engine, 'guest passport ', 99)).toEqual(['best', 'one-word'])
    expect(find(engine, 'guest ', 99)).toContain('guest-19')
  })

  it('those behind the tenth need a quarter of the best score', () => {
    const engine = makeEngine([
      makeDocument({ id: 'best', title: 'Guest', layTerms: ['guest'], headings: ['Guest'] }),
      ...guests(30, 'One guest and many other words that are here'),
      ...OTHERS,
    ])
    const { hits } = engine.search('guest ')
    expect(hits).toHaveLength(10)
    expect(hits[9]?.score).toBeLessThan(0.25 * (hits[0]?.score ?? 0))
  })
})

describe('The score of a document', () => {
  it.each([
    ['title', 'layTerms'],
    ['layTerms', 'topics'],
    ['headings', 'topics'],
    ['topics', 'body'],
    ['summary', 'body'],
    ['body', 'inheritedTerms'],
  ] as const)('is higher by a word in %s than in %s', (higher, lower) => {
    const inField = (field: typeof higher | typeof lower) => {
      const text = 'Passport here'
      const isText = field === 'title' || field === 'summary' || field === 'body'
      return makeDocument({ id: field, [field]: isText ? text : [text] })
    }
    expect(find(makeEngine([inField(lower), inField(higher), ...OTHERS]), 'passport ')).toEqual([higher, lower])
  })

  it.each(['topics', 'layTerms', 'headings'] as const)('is lower by a word in a longer list of %s', (field) => {
    const long = makeDocument({ id: 'long', [field]: ['Passport', 'Kettle', 'Curtain', 'Lantern', 'Carpet'] })
    const short = makeDocument({ id: 'short', [field]: ['Passport'] })
    expect(find(makeEngine([long, short, ...OTHERS]), 'passport ')).toEqual(['short', 'long'])
  })

  it.each(['title', 'summary', 'body'] as const)('is lower by a word in a longer %s', (field) => {
    const long = makeDocument({ id: 'long', [field]: 'Passport kettle curtain lantern carpet' })
    const short = makeDocument({ id: 'short', [field]: 'Passport' })
    expect(find(makeEngine([long, short, ...OTHERS]), 'passport ')).toEqual(['short', 'long'])
  })
})

it('a document with more of the informative words is before one with a stop word more', () => {
  const engine = makeEngine([
    { id: 'stop', title: 'Who may call', layTerms: ['who may call the guest'] },
    { id: 'both', title: 'Call a guest about a passport' },
    ...OTHERS,
  ])
  expect(find(engine, 'the guest passport ')).toEqual(['both', 'stop'])
})
