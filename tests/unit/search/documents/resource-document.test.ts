import { describe, expect, it } from 'vitest'

import type { ExternalResource, Guide, Training } from '../../../../src/domain/resource.ts'
import { EVERY_VALUE } from '../../../../src/domain/facets.ts'
import type { DocumentContext } from '../../../../src/search/documents/context.ts'
import { toResourceDocument } from '../../../../src/search/documents/resource-document.ts'
import { makeCard } from '../../../helpers/make-card.ts'
import { makeBlock } from '../../../helpers/make-text.ts'

const WORDING = { language: 'en', isFallback: false, isUnchecked: false }

const TOPICS = ['wages', 'agencies', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

const CONTEXT: DocumentContext = {
  language: 'en',
  topics: new Map(
    TOPICS.map((slug, order) => [
      slug,
      {
        ...WORDING,
        id: slug,
        slug,
        path: '',
        title: `Topic ${slug}`,
        definition: '',
        order,
        theme: '',
        layTerms: [slug, 'job'],
      },
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
        isOutside: false,
        definition: '',
        order: 1,
        layTerms: ['bellman'],
      },
    ],
  ]),
  mainHelplines: new Set(),
  ownAnswers: new Map(),
  stepsPath: undefined,
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
  layTerms: [],
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
  it('by its own lay terms', () => {
    const { layTerms } = toResourceDocument({ ...GUIDE, layTerms: ['what to do in a panic'] }, CONTEXT)
    expect(layTerms).toEqual(['what to do in a panic'])
  })

  it('by the titles of its topics and the lay terms of its topics and jobs, each once', () => {
    const { topics, inheritedTerms } = toResourceDocument(GUIDE, CONTEXT)
    expect(topics).toEqual(['Topic wages', 'Topic agencies'])
    expect(inheritedTerms).toEqual(['4 minutes', 'wages', 'job', 'agencies', 'bellman'])
  })

  it('by its headings', () => {
    expect(toResourceDocument(GUIDE, CONTEXT).headings).toEqual(['A heading'])
  })

  it('as a training by its lessons and scenarios too', () => {
    const training: Training = {
      ...GUIDE,
      type: 'training',
      lessons: [{ key: 'l', title: 'A lesson', minutes: 5, body: [], learnerText: [] }],
      scenarios: [
        { ...{ key: 's', title: 'A scenario', situation: '', question: '' }, choices: [], isMadeUp: true, scenes: [] },
      ],
      ...{ quiz: [], passShare: 0.8, subjects: [], covers: [], version: 1 },
      hardQuestions: [{ question: '“Only in films.”', answer: 'It is mostly quiet.' }],
    }
    const { headings, body } = toResourceDocument(training, CONTEXT)
    expect(headings).toEqual(['A heading', 'A lesson', 'A scenario'])
    expect(body).toContain('x')
    expect(body).toContain('“Only in films.”\nIt is mostly quiet.')
  })

  it('by the name of its kind, where names are given', () => {
    const context: DocumentContext = { ...CONTEXT, nameOf: (vocabulary, value) => `${vocabulary} ${value}` }
    expect(toResourceDocument(EXTERNAL, context).topics).toContain('kind poster')
  })

  it('not by inherited lay terms where it has too many topics', () => {
    const hub = toResourceDocument({ ...EXTERNAL, topics: TOPICS }, CONTEXT)
    expect(hub.topics).toHaveLength(9)
    expect(hub.inheritedTerms).toEqual(['4 minutes', 'Unseen'])
  })
})

it('an hour is found as minutes and as an hour', () => {
  expect(toResourceDocument({ ...GUIDE, minutes: 120 }, CONTEXT).inheritedTerms).toContain('120 minutes, 2 hours')
})

describe('A result shows', () => {
  it('who publishes what is not ours, and the minutes', () => {
    expect(toResourceDocument(EXTERNAL, CONTEXT)).toMatchObject({ publisher: 'Unseen', minutes: 4, kind: 'poster' })
    expect(toResourceDocument(GUIDE, CONTEXT)).not.toHaveProperty('publisher')
  })
})

it('filters find it by every facet, and what is for every job in each', () => {
  expect(toResourceDocument(GUIDE, CONTEXT).facets).toMatchObject({
    ...{ kind: ['guide'], topic: ['wages', 'agencies'], role: ['porter'], access: ['open'], language: ['en'] },
    minutes: ['up-to-5', 'up-to-15', 'up-to-60'],
  })
  expect(toResourceDocument({ ...GUIDE, roles: [], forEveryJob: true }, CONTEXT).facets?.role).toEqual([EVERY_VALUE])
})
