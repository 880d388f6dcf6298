import { expect, it } from 'vitest'

import { closedDoors, PUBLISHED_TYPES } from '../../../../sanity-studio/model/gaps/closed-doors.ts'
import { queryOf } from '../../../../sanity-studio/model/rules/groq-rule.ts'

const ask = queryOf(PUBLISHED_TYPES)

it('A door is closed where nothing behind it is published', () => {
  expect(closedDoors(ask([{ _type: 'law' }, { _type: 'sign' }, { _type: 'topic' }]))).toEqual([
    'rights',
    'papers',
    'training',
  ])
  expect(closedDoors(ask([]))).toEqual(['signs', 'rights', 'start', 'papers', 'training', 'resources'])
})
