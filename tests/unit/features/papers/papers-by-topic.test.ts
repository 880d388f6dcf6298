import { expect, it } from 'vitest'

import { papersByTopic } from '../../../../src/features/papers/papers-by-topic.ts'
import { makeCard } from '../../../helpers/make-card.ts'

const topics = [
  { slug: 'policy', title: 'Policies', language: 'en' },
  { slug: 'reporting', title: 'Reporting', language: 'en' },
  { slug: 'children', title: 'Children', language: 'en' },
]
const paper = (id: string, minutes: number, ...slugs: readonly string[]) => makeCard({ id, minutes, topics: slugs })

it('Papers stand under the topic that they name first, the shortest first, and lonely ones at the end', () => {
  const papers = [
    paper('log', 5, 'reporting', 'policy'),
    paper('check-in', 1, 'children', 'policy'),
    paper('whole-policy', 6, 'policy'),
    paper('without-topic', 2),
    paper('report', 1, 'reporting'),
    paper('one-page', 1, 'policy', 'reporting'),
  ]
  expect(papersByTopic(papers, topics, 'en').map(({ card, topic }) => [card.id, topic?.title])).toEqual([
    ['one-page', 'Policies'],
    ['whole-policy', 'Policies'],
    ['report', 'Reporting'],
    ['log', 'Reporting'],
    ['check-in', undefined],
    ['without-topic', undefined],
  ])
})
