import { expect, it } from 'vitest'

import { callStudio } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, adapt the opcodes that sanity-studio/lake/history writes'

/** Every opcode that the lake writes but one. Fields are counted in the order of their names. */
const PATCH = [
  ...[11, 1], // push field 1 (list) as an empty list
  ...[21, 1, 2], // append the items from 1 to 2
  ...[12, 0, 17, 2, 'count', 16], // push a copy of item 0, set its count, append it
  ...[20, 'new'], // append a value
  15, // set the list under the same name
  ...[10, 2, 17, 'b', 'text', 15], // push a copy of field 2 (note), set its text, set it under the same name
  ...[19, 3], // delete field 3 (old)
  ...[17, 'After', 'title'], // set the title
]

const BEFORE = {
  ...{ _id: 'a', list: [{ _key: 'x', count: 1 }, { _key: 'y' }], note: { text: 'a' }, old: true, title: 'Before' },
}

it(`mendoza, in which the Studio reads the history, understands the lake’s opcodes: ${WHAT_TO_DO}`, async () => {
  expect(await callStudio('mendoza', 'applyPatch', BEFORE, PATCH)).toEqual({
    ...{ _id: 'a', list: [{ _key: 'y' }, { _key: 'x', count: 2 }, 'new'], note: { text: 'b' }, title: 'After' },
  })
  expect(await callStudio('mendoza', 'applyPatch', null, [0, BEFORE])).toEqual(BEFORE)
})
