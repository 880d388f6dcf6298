import { describe, expect, test } from 'vitest'

import { useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()

describe('A buyer looks into the library on a phone', () => {
  test.each([
    ['a topic', 'Hiring and agencies', '/topics/recruitment/'],
    ['a kind', 'Checklist', '/browse/kind/checklist/'],
    ['an organisation', 'Shiva Foundation', '/browse/contributor/shiva-foundation/'],
  ])(
    'without script too, one tap leads to %s',
    async (_, name, path) => {
      const page = await hub.visit('/resources/', WITHOUT_SCRIPT)
      await page.locator('main').getByRole('link', { name }).first().click()
      await page.waitForURL(`**${path}`)
      expect(await page.locator('[data-results] .card').count()).toBeGreaterThan(2)
    },
    60_000,
  )

  test('behind a tile stand its topics as filters, and one more narrows the list', async () => {
    const page = await hub.visit('/topics/law-and-policies/')
    expect(await page.locator('[data-chips] .chip-chosen').count()).toBe(4)
    await page.getByRole('button', { name: 'Remove filter: Law and duties' }).click()
    await page.waitForURL('**/browse/?topic=franchise&topic=policy&topic=governance')
  }, 60_000)
})

test('a filtered list that was shared by its old address still opens with its filters', async () => {
  const page = await hub.visit('/resources/?kind=guide')
  await page.waitForURL('**/browse/?kind=guide')
  await page.getByRole('button', { name: 'Remove filter: Guide' }).waitFor()
}, 60_000)

test('a printed list says by what it was filtered', async () => {
  const page = await hub.visit('/browse/?kind=guide')
  await page.getByRole('button', { name: 'Remove filter: Guide' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-chips]').getByText('Guide ✕').isVisible()).toBe(true)
  expect(await page.getByText('Clear all').isVisible()).toBe(false)
}, 60_000)

test('typing a part of a name finds an organisation whose group is folded', async () => {
  const page = await hub.visit('/organisations/')
  await page.locator('[data-find-name]').fill('unsee')
  expect(await page.locator('[data-group] li:visible').allInnerTexts()).toEqual(['Unseen'])
}, 60_000)

test('the law of the country that was chosen is the first to tap', async () => {
  const page = await hub.open('/laws/')
  await page.evaluate(() => sessionStorage.setItem('country', 'ES'))
  await page.reload()
  await page.locator('[data-first]').getByText('Spain').click()
  await page.waitForURL('**/duties/es/')
}, 60_000)
