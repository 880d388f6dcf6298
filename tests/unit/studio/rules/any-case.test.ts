import { expect, it } from 'vitest'

import { inAnyCase } from '../../../../sanity-studio/model/rules/any-case.ts'

it('Letters are found as capitals too; escapes, classes and capitals stay as they are', () => {
  const words = new RegExp(String.raw`^${inAnyCase(String.raw`watch(?:es)?\b[ -]\p{L}+`)} Roma$`, 'u')
  expect('watch some Roma').toMatch(words)
  expect('WATCHES-Some Roma').toMatch(words)
  expect('watch some roma').not.toMatch(words)
})
