import { expect, it } from 'vitest'

import { createOfflineClient } from '../../../../src/tools/check/schema-rules.ts'

it('A rule of the schema may ask whether a slug is unique', async () => {
  expect(await createOfflineClient().fetch('*[0]', {}, { tag: 'validation.slug-is-unique' })).toBe(true)
})

it('A rule that asks for other documents is told where such a check belongs', async () => {
  await expect(createOfflineClient().withConfig({}).fetch('*[_type == "guide"]')).rejects.toThrow(
    'It asks for other documents: *[_type == "guide"]. Write a check in src/tools/check instead.',
  )
})
