import { expect, it } from 'vitest'

import { loadOnce } from '../../../../src/ui/browser/load-once.ts'

it('a result is loaded once, also for those who ask meanwhile', async () => {
  let calls = 0
  const load = loadOnce(() => Promise.resolve((calls += 1)))
  expect(await Promise.all([load(), load()])).toEqual([1, 1])
  expect(await load()).toBe(1)
})

it('after a failure the next call loads again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('list')]
  const load = loadOnce(() => answers.shift() ?? Promise.reject(new Error('asked too often')))
  await expect(load()).rejects.toThrow('offline')
  expect(await load()).toBe('list')
  expect(await load()).toBe('list')
})
