import { describe, expect, it } from 'vitest'

import { relatedTo } from '../../../src/domain/related.ts'
import { idsOf, makeCard } from '../../helpers/make-card.ts'

const reading = makeCard({
  id: 'reading',
  topics: ['spotting', 'rooms'],
  roles: ['housekeeping'],
  audience: ['worker'],
})
const twin = makeCard({ ...reading, id: 'twin' })
const sameTopics = makeCard({ id: 'same-topics', topics: ['spotting', 'rooms'] })
const oneTopic = makeCard({ id: 'one-topic', topics: ['spotting'] })
const sameJob = makeCard({ id: 'same-job', topics: ['wages'], roles: ['housekeeping'] })
const everything = makeCard({
  id: 'everything',
  topics: ['spotting', ...Array.from({ length: 30 }, (_, n) => `topic-${n}`)],
})
const sameAudience = makeCard({ id: 'same-audience', topics: ['wages'], audience: ['worker'] })
const other = makeCard({ id: 'other', topics: ['wages'] })

describe('A reader has finished a guide and wants the next', () => {
  it('offers the nearest first: topics count double, then the job', () => {
    const all = [other, sameAudience, everything, sameJob, oneTopic, sameTopics, twin, reading]
    expect(idsOf(relatedTo(reading, all, 10))).toEqual(['twin', 'same-topics', 'one-topic', 'same-job'])
  })

  it('never offers what she has just read', () => {
    expect(idsOf(relatedTo(reading, [reading, twin], 10))).toEqual(['twin'])
  })

  it('does not offer what has only the audience in common, or nothing', () => {
    expect(relatedTo(reading, [sameAudience, other], 10)).toEqual([])
  })

  it('does not offer what is about everything', () => {
    expect(relatedTo(reading, [everything], 10)).toEqual([])
  })

  it('offers no more than asked for', () => {
    expect(idsOf(relatedTo(reading, [sameJob, sameTopics, twin], 1))).toEqual(['twin'])
    expect(relatedTo(reading, [twin], 0)).toEqual([])
  })

  it('stands equals in the order of their titles, whatever their order before', () => {
    const towels = makeCard({ ...twin, id: 'b', title: 'Towels' })
    const beds = makeCard({ ...twin, id: 'c', title: 'Beds' })
    expect(idsOf(relatedTo(reading, [towels, beds], 10))).toEqual(['c', 'b'])
    expect(idsOf(relatedTo(reading, [beds, towels], 10))).toEqual(['c', 'b'])
  })

  it('has nothing to say of a resource without topics, jobs and audience', () => {
    const bare = makeCard({ id: 'bare' })
    expect(relatedTo(bare, [twin, makeCard({ id: 'bare-too' })], 10)).toEqual([])
  })
})
