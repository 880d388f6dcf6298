import { describe, expect, it } from 'vitest'

import type { ExternalResource, Guide, Training } from '../../../src/domain/resource.ts'
import type { RecordContext } from '../../../src/search/record-context.ts'
import { toResourceRecord } from '../../../src/search/to-resource-record.ts'
import { makeCard } from '../../helpers/make-card.ts'
import { makeBlock } from '../../helpers/make-text.ts'

const WORDING = { language: 'en', isFallback: false, isUnchecked: false }

const CONTEXT: RecordContext = {
  language: 'en',
  topics: new Map(
    ['wages', 'agencies', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((slug, order) => [
      slug,
      { ...WORDING, id: slug, slug, path: '', title: `Topic ${slug}`, definition: '', order, layTerms: [slug, 'job'] },
    ]),
  ),
  roles: new Map([
    [
      'porter',
      {
        ...WORDING,
        id: 'p',
        slug: 'porter',
        path: '',
        title: 'P',
        shortTitle: 'P',
        definition: '',
        order: 1,
        layTerms: ['bellman'],
      },
    ],
  ]),
  nameOf: () => undefined,
}

const BASE = {
  ...makeCard({ title: 'A title', summary: 'A summary', minutes: 4, topics: ['wages', 'agencies'], roles: ['porter'] }),
  slug: 'a',
  sources: [],
  reviewEveryDays: 365,
  exploitationTypes: [],
  contributedBy: [],
  endorsedBy: [],
  adaptedFrom: [],
}
const GUIDE: Guide = {
  ...BASE,
  type: 'guide',
  kind: 'guide',
  body: [makeBlock('A heading', 'h2'), makeBlock('x', 'normal')],
}
const EXTERNAL: ExternalResource = {
  ...BASE,
  type: 'externalResource',
  url: 'https://example.org',
  publishedBy: [],
  formats: [],
  hotelSpecific: true,
}

describe('A resource is found', () => {
  it('by the titles of its topics and the lay terms of its topics and jobs, each once', () => {
    const { topics, layTerms } = toResourceRecord(GUIDE, CONTEXT)
    expect(topics).toEqual(['Topic wages', 'Topic agencies'])
    expect(layTerms).toEqual(['wages', 'job', 'agencies', 'bellman'])
  })

  it('by its headings', () => {
    expect(toResourceRecord(GUIDE, CONTEXT).headings).toEqual(['A heading'])
  })

  it('as a training by its lessons and scenarios too', () => {
    const training: Training = {
      ...GUIDE,
      type: 'training',
      lessons: [{ title: 'A lesson', minutes: 5, body: [] }],
      scenarios: [{ title: 'A scenario', situation: '', question: '', choices: [] }],
      quiz: [],
    }
    expect(toResourceRecord(training, CONTEXT).headings).toEqual(['A heading', 'A lesson', 'A scenario'])
  })

  it('by the name of its kind, where names are given', () => {
    const context: RecordContext = { ...CONTEXT, nameOf: (vocabulary, value) => `${vocabulary} ${value}` }
    expect(toResourceRecord(EXTERNAL, context).layTerms[0]).toBe('kind poster')
  })

  it('not by lay terms where it is about everything', () => {
    const hub = toResourceRecord({ ...EXTERNAL, topics: [...CONTEXT.topics.keys()] }, CONTEXT)
    expect(hub.topics).toHaveLength(9)
    expect(hub.layTerms).toEqual([])
  })
})

describe('A result shows', () => {
  it('who publishes what is not ours, and the minutes', () => {
    expect(toResourceRecord(EXTERNAL, CONTEXT)).toMatchObject({ publisher: 'Unseen', minutes: 4, kind: 'poster' })
    expect(toResourceRecord(GUIDE, CONTEXT)).not.toHaveProperty('publisher')
    expect(toResourceRecord({ ...GUIDE, minutes: undefined }, CONTEXT)).not.toHaveProperty('minutes')
  })

  it('the languages of the material, unless it is the one of its title alone', () => {
    expect(toResourceRecord(EXTERNAL, CONTEXT)).not.toHaveProperty('languages')
    expect(toResourceRecord({ ...EXTERNAL, languages: ['fr'] }, CONTEXT).languages).toEqual(['fr'])
    expect(toResourceRecord({ ...EXTERNAL, languages: ['en', 'es'] }, CONTEXT).languages).toEqual(['en', 'es'])
  })
})
