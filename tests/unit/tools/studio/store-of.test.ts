import { expect, it } from 'vitest'

import { storeOf } from '../../../../src/tools/studio/running-studio.ts'

it('each content folder has a store of its own, also under another name of the same folder', () => {
  expect(storeOf('content')).toBe('sanity-studio/.lake')
  expect(storeOf('./content/')).toBe('sanity-studio/.lake')
  expect(storeOf('../nordic')).toMatch(/^sanity-studio\/\.lake\/[0-9a-f]{12}\/\.lake$/)
  expect(storeOf('../nordic/')).toBe(storeOf('../nordic'))
  expect(storeOf('../nordic')).not.toBe(storeOf('../southern'))
})
