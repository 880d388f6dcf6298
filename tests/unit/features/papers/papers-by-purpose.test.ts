import { expect, it } from 'vitest'

import { papersByPurpose } from '../../../../src/features/papers/papers-by-purpose.ts'
import { makeCard } from '../../../helpers/make-card.ts'

const paper = (id: string, minutes: number, ...slugs: readonly string[]) => makeCard({ id, minutes, topics: slugs })

it('Papers stand under what they are for, the shortest first, and those about something else at the end', () => {
  const papers = [
    paper('whole-policy', 6, 'policy'),
    paper('log', 5, 'reporting', 'policy'),
    paper('without-topic', 2),
    paper('check-in', 1, 'child-exploitation', 'reporting'),
    paper('report', 1, 'reporting'),
  ]
  expect(papersByPurpose(papers, 'en').map(({ card, purpose }) => [card.id, purpose])).toEqual([
    ['report', 'happens'],
    ['log', 'happens'],
    ['check-in', 'promises'],
    ['whole-policy', 'promises'],
    ['without-topic', undefined],
  ])
})
