import { describe, expect, test } from 'vitest'

import { useHub } from './hub.ts'

const hub = useHub()

describe('the card of whom to call', () => {
  test.each(['help me', 'emergancy', '999', 'ajutor'])(
    '“%s” puts whom to call above the results',
    async (words) => {
      const page = await hub.open('/search/')
      await page.getByRole('searchbox').fill(words)
      await page.locator('.results li').first().waitFor()
      const card = page.getByRole('heading', { name: 'Danger now' })
      await card.waitFor()
      await page.getByRole('searchbox').fill('poster')
      await card.waitFor({ state: 'hidden' })
    },
    60_000,
  )

  test.each([
    ['a young girl came in with an old man and she is crying', 'A child, under 18', 'Act now'],
    ['my boss took my passport and does not pay me', 'Is it about you?', 'Is this you?'],
    ['the woman in 310 never leaves her room and he answers for her', 'Are you worried about someone?', 'What to do'],
    ['he is hitting her behind the door, come quick', 'Danger now', 'Act now'],
  ])(
    '“%s”: the card says what fits, with the numbers',
    async (words, title, link) => {
      const page = await hub.open('/search/')
      await page.getByRole('searchbox').fill(words)
      const card = page.getByRole('region', { name: title })
      await card.waitFor()
      expect(await page.locator('[data-need]:visible').count()).toBe(1)
      expect(await card.getByRole('link', { name: 'In danger now 999' }).isVisible()).toBe(true)
      expect(await card.getByRole('link', { name: '08000 121 700' }).isVisible()).toBe(true)
      expect(await card.getByRole('link', { name: link, exact: true }).isVisible()).toBe(true)
    },
    60_000,
  )

  test('about a child, only a police line of her country stands beside the emergency number', async () => {
    const page = await hub.open('/search/')
    for (const [country, emergency, hasPolice] of [
      ['US', '911', false],
      ['IE', '999', false],
      ['GB', '999', true],
    ] as const) {
      await page.evaluate((code) => sessionStorage.setItem('country', code), country)
      await page.reload()
      await page.getByRole('searchbox').fill('a young girl came in with an old man and she is crying')
      const card = page.getByRole('region', { name: 'A child, under 18' })
      await card.waitFor()
      await expect
        .poll(() => card.locator('[data-line="emergency"]').getAttribute('href'), { message: country })
        .toBe(`tel:${emergency}`)
      expect(await card.getByText('If not').isVisible(), country).toBe(hasPolice)
    }
  }, 60_000)

  test('a sentence in another language is understood on the English page', async () => {
    const page = await hub.open('/search/')
    await page.getByRole('searchbox').fill('szef zabrał mi paszport i nie płaci mi')
    await page.getByRole('region', { name: 'Is it about you?' }).waitFor()
  }, 60_000)

  test('nothing flashes up while she types a look-up, and Enter needs no pause', async () => {
    const page = await hub.open('/search/')
    const field = page.getByRole('searchbox')
    await page.evaluate(() => {
      const card = document.querySelector('[data-urgent]')
      if (card === null) return
      new MutationObserver(() => {
        if (!card.hasAttribute('hidden')) card.setAttribute('data-was-shown', '')
      }).observe(card, { attributeFilter: ['hidden'] })
    })
    await field.pressSequentially('poster with the helpline')
    await page.locator('.results li').first().waitFor()
    expect(await page.locator('[data-was-shown]').count()).toBe(0)
    await field.fill('my boss took my passport')
    await field.press('Enter')
    await page.getByRole('region', { name: 'Is it about you?' }).waitFor()
  }, 60_000)

  test('where the scoring cannot be loaded, results and the phrases remain', async () => {
    const page = await hub.open('/')
    await page.route('**/assets/decide.*', (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error()' }),
    )
    await page.goto(hub.address('/search/'))
    await page.getByRole('searchbox').fill('my boss took my passport')
    await page.locator('.results li').first().waitFor()
    expect(await page.locator('[data-need]:visible').count()).toBe(0)
    await page.getByRole('searchbox').fill('help me')
    await page.getByRole('region', { name: 'Danger now' }).waitFor()
  }, 60_000)
})
