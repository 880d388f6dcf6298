import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'

import { field, formOf, openTab } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const TRAINING = 'training-ten-minute-team-talk'

/** Holds back what the lake answers at an address, until it is released; resolves once the page has the answer. */
async function holdBack(page: Page, address: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route(address, (route) => (isHeld ? void held.push(route) : route.continue()))
  return async () => {
    await soon(() => held.length).toBeGreaterThan(0)
    isHeld = false
    const answered = page.waitForResponse(address)
    await Promise.all(held.map((route) => route.continue()))
    await (await answered).finished()
  }
}

test('A form in which somebody works stays as it is when answers come late', async () => {
  const page = await studio.open('Ada', '/structure')
  const releases = await Promise.all([/\/features\?/, /\/hub\/conflicts\?/].map((address) => holdBack(page, address)))
  await page.goto(`${studio.lake.origin}${formOf('training', TRAINING)}`)
  await openTab(page, 'lessons')
  await field(page, 'quiz').getByRole('button', { name: 'Paste questions' }).click()
  const words = page.getByRole('textbox', { name: 'Questions with their answers' })
  await words.fill('1. Whom do you tell first?')
  for (const release of releases) await release()
  // Nothing tells that the Studio has taken an answer in which nothing is to be shown.
  await page.waitForTimeout(3_000)
  expect(await words.inputValue()).toBe('1. Whom do you tell first?')
})
