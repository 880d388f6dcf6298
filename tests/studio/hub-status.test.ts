import type { Page } from 'playwright-core'
import { test } from 'vitest'

import { BUILD_FILE } from '../../src/domain/build-record.ts'
import { box, formOf, hubStatus } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const GUIDE = 'guide-buying-without-harm'
/** In milliseconds. */
const WRONG_BY = 90_000

/** A hub that shows at once what the lake has, by the time of its change in whole seconds, as content/ has it. */
async function buildRecord() {
  const query = '*[_id == $id][0]._updatedAt'
  const time = await studio.client().fetch<string>(query, { id: GUIDE }, { perspective: 'raw' })
  const since = new Date(2026, 0, 2, 14, 2).toISOString()
  return { builtAt: since, documents: { [GUIDE]: { revision: time.replace(/\.\d+Z$/, 'Z'), since } } }
}

/** Answers in place of the hub that has an address. */
function answerFor(origin: string, page: Page): Promise<unknown> {
  return page.route(`${origin}/${BUILD_FILE}`, async (route) => route.fulfill({ json: await buildRecord() }))
}

test('A document is on the hub although the clock of the computer is wrong', async () => {
  const page = await studio.open('Ada', formOf('guide', GUIDE), async (before) => {
    await before.addInitScript((wrongBy) => {
      const rightTime = Date.now
      Date.now = () => rightTime() + wrongBy
      globalThis.Date = new Proxy(Date, {
        construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Date.now()] : given),
      })
    }, WRONG_BY)
    await answerFor('http://localhost:4321', before)
  })
  await soon(() => hubStatus(page)).toContain('On the hub since')

  // What she has open changes under her: the Studio gives it the time at which this browser heard of it.
  await studio.client('Ben').patch(GUIDE).set({ title: 'What to count' }).commit()
  await soon(() => box(page, 'title').inputValue()).toBe('What to count')
  await soon(() => hubStatus(page)).toContain('On the hub since')
})

test('A document is on the hub of the folder whatever the port of that is', async () => {
  const ELSEWHERE = 'http://localhost:4411'
  const page = await studio.open('Ada', formOf('guide', GUIDE), async (before) => {
    await before.route('**/running-hub.json', (route) => route.fulfill({ json: { origin: ELSEWHERE } }))
    await answerFor(ELSEWHERE, before)
  })
  await soon(() => hubStatus(page)).toContain('On the hub since')
})
