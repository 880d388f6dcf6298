import { expect, it } from 'vitest'

import { remarkUnfindable } from '../../../../sanity-studio/model/rules/findable.ts'

const [topics, roles] = [[{ _ref: 'topic-signs' }], [{ _ref: 'role-spa' }]]

it.each([
  ['a guide without either', { _type: 'guide' }, ['topics', 'roles']],
  ['a link without a topic', { _type: 'externalResource', topics: [], roles }, ['topics']],
  ['a policy without a job', { _type: 'policy', topics, roles: [], forEveryJob: false }, ['roles']],
  ['a training for every job', { _type: 'training', topics, forEveryJob: true }, []],
  ['a guide with both', { _type: 'guide', topics, roles }, []],
  ['a translation', { _type: 'guide', translationOf: { _ref: 'guide-a' } }, []],
  ['a sign, which no topic lists', { _type: 'sign' }, []],
])('What no list leads to is refused: %s', (_what, document, fields) => {
  expect(remarkUnfindable(document).map(({ level, path }) => [level, ...path])).toEqual(
    fields.map((field) => ['error', field]),
  )
})
