import { expect, test } from 'vitest'

import { publishOrder, type Waiting } from '../../../../sanity-studio/model/rules/publish-order.ts'

/** `order('topic: job', 'job:')`: the topic refers to the job, which refers to nothing unpublished. */
function order(...lines: readonly string[]) {
  const waiting = lines.map((line): Waiting => {
    const [id = '', rest = ''] = line.split(':')
    return { id, waitsFor: rest.split(' ').filter((one) => one !== '') }
  })
  const { groups, leftOut } = publishOrder(waiting)
  return { groups: groups.map((group) => group.join(' ')), leftOut: Object.fromEntries(leftOut) }
}

test('What is referred to comes first, and all else keeps its order', () => {
  expect(order('poster: sign topic', 'topic: job', 'page:', 'sign: job topic', 'job:')).toEqual({
    groups: ['page', 'job', 'topic', 'sign', 'poster'],
    leftOut: {},
  })
})

test('What refers to each other in a circle goes together, and no more with it than has to', () => {
  expect(order('poster: sign', 'job: sign', 'sign: job', 'topic: job', 'privacy: online', 'online: privacy')).toEqual({
    groups: ['job sign', 'poster', 'topic', 'privacy online'],
    leftOut: {},
  })
  expect(order('page: page'), 'a page that links to itself').toEqual({ groups: ['page'], leftOut: {} })
})

test('What waits for something else is left out, with all that waits for it', () => {
  expect(order('poster: sign', 'sign: topic', 'topic: gone', 'job: sign', 'page:')).toEqual({
    groups: ['page'],
    leftOut: { topic: 'gone', sign: 'topic', poster: 'sign', job: 'sign' },
  })
})
