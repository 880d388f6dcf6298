import { expect, it } from 'vitest'

import { coalesce } from '../../../src/tools/coalesce.ts'

it('Changes during a build lead to one more build, never to two at once', async () => {
  const finish: (() => void)[] = []
  let running = 0
  let most = 0
  const build = coalesce(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((resolve) => finish.push(resolve))
    running -= 1
  })
  build()
  build()
  build()
  expect(finish).toHaveLength(1)
  finish[0]?.()
  await new Promise(setImmediate)
  expect(finish).toHaveLength(2)
  finish[1]?.()
  await new Promise(setImmediate)
  expect(finish).toHaveLength(2)
  expect(most).toBe(1)
  build()
  expect(finish).toHaveLength(3)
  finish[2]?.()
})
