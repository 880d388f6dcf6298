import { expect, it } from 'vitest'

import { typeOut } from '../../../bench/search/known-items.ts'

it('A query is typed letter by letter', () => {
  expect(typeOut('help')).toEqual(['h', 'he', 'hel', 'help'])
  expect(typeOut('')).toEqual([])
})
