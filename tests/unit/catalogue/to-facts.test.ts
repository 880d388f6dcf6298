import { describe, expect, it } from 'vitest'

import type { Library } from '../../../src/catalogue/library.ts'
import { buildFrom } from '../../helpers/build-from.ts'
import { guide, hubWith, referTo, translate, type TestDocument } from '../../helpers/make-documents.ts'

interface Example {
  readonly list: keyof Omit<Library, 'language' | 'site'>
  readonly type: string
  /** What a translation says in its own words. */
  readonly words: Readonly<Record<string, unknown>>
  /** What holds in every language, as the dataset holds it and as pages get it. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly shown: Readonly<Record<string, unknown>>
}

const JOBS = referTo('role-housekeeping')

const EXAMPLES: readonly Example[] = [
  {
    list: 'signs',
    type: 'sign',
    words: { title: 'No key', mayAlsoBe: 'Lost it', caveat: 'Take care', layTerms: ['locked in'] },
    facts: { weight: 2, evidenceFrom: ['GB', 'INT'], forEveryJob: true, roles: JOBS },
    shown: {
      path: '/pl/signs/#fact',
      weight: 2,
      evidenceFrom: ['GB', 'INT'],
      forEveryJob: true,
      roles: ['housekeeping'],
    },
  },
  {
    list: 'actionSteps',
    type: 'actionStep',
    words: { title: 'Call 999' },
    facts: { stance: 'do', order: 1, forEveryJob: true, roles: JOBS },
    shown: { stance: 'do', order: 1, forEveryJob: true, roles: ['housekeeping'] },
  },
  {
    list: 'laws',
    type: 'law',
    words: {
      title: 'Act',
      asksOfHotels: 'A report',
      threshold: 'Large',
      since: '2015',
      status: 'In force',
      penalty: 'A fine',
      caveat: 'Ask',
    },
    facts: {
      jurisdiction: 'GB',
      kind: 'reporting-law',
      hotelSpecific: true,
      roles: JOBS,
      topics: referTo('topic-spotting'),
    },
    shown: {
      path: '/pl/laws/fact/',
      jurisdiction: 'GB',
      kind: 'reporting-law',
      hotelSpecific: true,
      roles: ['housekeeping'],
      topics: ['spotting'],
    },
  },
  {
    list: 'posters',
    type: 'poster',
    words: { title: 'You see rooms', lines: ['Somebody keeps a passport'], closing: ['Tell somebody.'] },
    facts: { kind: 'staff-room', role: referTo('role-housekeeping')[0], rights: referTo('right-passport') },
    shown: { kind: 'staff-room', role: 'housekeeping', rights: ['right-passport'] },
  },
  {
    list: 'organisations',
    type: 'organisation',
    words: { title: 'Police', description: 'They help.', status: 'Active' },
    facts: { kind: 'police', country: 'GB', url: 'https://example.org/', alsoKnownAs: ['Met'] },
    shown: {
      path: '/pl/organisations/#fact',
      kind: 'police',
      country: 'GB',
      url: 'https://example.org/',
      alsoKnownAs: ['Met'],
    },
  },
  {
    list: 'statistics',
    type: 'statistic',
    words: { title: '27.6 million', howToSay: 'About', caveat: 'A model', status: 'Estimate', otherSources: ['UN'] },
    facts: {},
    shown: { slug: 'fact' },
  },
  {
    list: 'topics',
    type: 'topic',
    words: { title: 'Wages', definition: 'What is owed.', layTerms: ['pay'] },
    facts: { order: 7 },
    shown: { path: '/pl/topics/fact/', order: 7 },
  },
  {
    list: 'roles',
    type: 'role',
    words: { title: 'Night staff', shortTitle: 'Night', definition: 'You work at night.', layTerms: ['porter'] },
    facts: { order: 7, isOutside: true },
    shown: { path: '/pl/jobs/fact/', order: 7, isOutside: true },
  },
  {
    list: 'pages',
    type: 'page',
    words: { title: 'About', summary: 'Who we are.' },
    facts: {},
    shown: { path: '/pl/fact/' },
  },
]

/** Other words of the same kind: what a translation says. */
function inOtherWords(words: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      Array.isArray(value) ? [`po polsku: ${name}`] : `po polsku: ${name}${/\d{3}/.exec(String(value))?.[0] ?? ''}`,
    ]),
  )
}

describe('Words come from the translation, facts from the original', () => {
  async function shownIn(example: Example, documents: readonly TestDocument[]): Promise<object | undefined> {
    // A topic of which nothing is here has no page.
    const about = { ...guide, topics: referTo('topic-spotting', 'topic-fact') }
    const { [example.list]: list } = await buildFrom(
      hubWith(...documents, ...(example.type === 'topic' ? [about] : [])),
      'pl',
    )
    return list?.find(({ id }) => id === `${example.type}-fact`)
  }

  function original({ type, words, facts }: Example): TestDocument {
    const slug = { _type: 'slug', current: 'fact' }
    return { ...words, ...facts, _id: `${type}-fact`, _type: type, language: 'en', slug }
  }

  it.each(EXAMPLES)('$list', async (example) => {
    const words = inOtherWords(example.words)
    const wrong = {
      slug: { current: 'x' },
      weight: 0,
      evidenceFrom: ['PL'],
      order: 0,
      stance: 'do-not',
      country: 'US',
      kind: 'x',
      url: 'x',
    }
    const translation = translate(original(example), 'pl', { ...words, ...wrong, roles: null, hotelSpecific: false })
    expect(await shownIn(example, [original(example), translation])).toMatchObject({
      ...words,
      ...example.shown,
      language: 'pl',
      isFallback: false,
    })
  })

  it.each(EXAMPLES)('$list without a translation are in English', async (example) => {
    const shown = await shownIn(example, [original(example)])
    const others = Object.fromEntries(Object.entries(example.shown).filter(([name]) => name !== 'path'))
    expect(shown).toMatchObject({ ...example.words, ...others, isFallback: true })
    // It has no page in Polish. The pages of signs and helplines are there in every language, with what is in English.
    const isOnList = ['signs', 'helplines'].includes(example.list)
    expect(JSON.stringify(shown)).not.toMatch(isOnList ? /"path":"\/(?!pl)/ : /"path":"\/pl/)
  })

  it.each(EXAMPLES)('$list that say little, and have no address, are shown all the same', async (example) => {
    const { title, ...rest } = example.words
    const bare = { _id: `${example.type}-fact`, _type: example.type, language: 'en', title, order: 1, weight: 1 }
    const shown = await shownIn(example, [
      bare,
      translate(bare, 'pl', { title: `po polsku${/\d{3}/.exec(String(title))?.[0] ?? ''}` }),
    ])
    expect(shown).toMatchObject({ title: expect.stringMatching(/^po polsku/), isFallback: false })
    for (const [name, value] of Object.entries(rest)) if (Array.isArray(value)) expect(shown).toHaveProperty(name, [])
    for (const [name, value] of Object.entries(example.shown)) {
      if (value === true) expect(shown).toHaveProperty(name, false)
      if (name === 'slug') expect(shown).toHaveProperty(name, `${example.type}-fact`)
      if (name === 'path')
        expect(shown).toHaveProperty(name, expect.stringMatching(new RegExp(`[#/]${example.type}-fact/?$`)))
    }
  })
})
