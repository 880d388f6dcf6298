import { expect, test } from 'vitest'

import { holdBack } from '../helpers/hold-back.ts'
import { field, formOf, openTab } from './editor.ts'
import { useStudio } from './open-studio.ts'

const studio = useStudio()

const TRAINING = 'training-ten-minute-team-talk'

const LATE = [/\/features\?/, /\/lake\/conflicts\?/]

test('A form in which somebody works stays as it is when answers come late', async () => {
  let sends: readonly (() => void)[] = []
  const page = await studio.open('Ada', formOf('training', TRAINING), async (before) => {
    sends = await Promise.all(LATE.map((address) => holdBack(before, address)))
  })
  await openTab(page, 'lessons')
  await field(page, 'quiz').getByRole('button', { name: 'Paste questions' }).click()
  const words = page.getByRole('textbox', { name: 'Questions with their answers' })
  await words.fill('1. Whom do you tell first?')
  const answers = LATE.map((address) => page.waitForResponse(address))
  for (const send of sends) send()
  await Promise.all(answers)
  // Nothing tells that the Studio has taken an answer in which nothing is to be shown.
  await page.waitForTimeout(3_000)
  expect(await words.inputValue()).toBe('1. Whom do you tell first?')
})
