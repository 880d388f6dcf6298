import { expect, test } from 'vitest'

import { getToday } from '../../src/catalogue/source/index.ts'
import { act, fill, formOf, panel, reviewOn } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const GUIDE = 'guide-risk-map'

test('Whoever signs in under a second name in one browser is told so, and asked before she approves her own words', async () => {
  const page = await studio.open('Ada', formOf('guide', GUIDE))
  await fill(page, 'title', 'A map by Ada')
  await reviewOn(page, getToday())
  await soon(() => panel(page)).not.toContain('Nobody has reviewed it')
  await act(page, 'Send for review')
  await soon(() => panel(page)).toContain('It waits for a second reader')

  await page.goto(studio.lake.addressOf('/', studio.lake.signIn('Ben').token))
  const notice = page.getByTestId('one-browser')
  await notice.getByText('You are Ben now').waitFor()
  expect(await notice.innerText()).toContain('This browser was signed in as Ada before.')

  await page.getByTestId(`row-${GUIDE}`).getByRole('link').first().click()
  await act(page, 'Approve')
  const question = page.getByText(/^You and Ada, who wrote it, work in one browser\./)
  await question.waitFor()
  await page.getByRole('button', { name: 'Do not approve' }).click()
  await question.waitFor({ state: 'hidden' })
  const approved = `*[_id == "review.${GUIDE}"][0].approvedRevision`
  expect(await studio.client().fetch(approved, {}, { perspective: 'raw' })).toBeNull()

  await act(page, 'Approve')
  await page.getByRole('button', { name: 'We sit together at one machine' }).click()
  await soon(() => studio.client().fetch(approved, {}, { perspective: 'raw' })).not.toBeNull()
  const record = page.getByTestId('approved-by')
  await record.getByText(/^Approved by Ben, .* who sat at one machine with its writer\.$/).waitFor()
})
