import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { PHONE, useHub } from './hub.ts'

const hub = useHub()

/** Types as if nothing had been typed before: to open the page for each sentence takes four times as long. */
async function type(page: Page, words: string): Promise<void> {
  const field = page.getByRole('searchbox')
  await field.fill('')
  await page.locator('[data-answer]').waitFor({ state: 'hidden' })
  await field.fill(words)
}

describe('the card of whom to call', () => {
  test('“help” in any spelling or language, and a number, put whom to call above the results', async () => {
    const page = await hub.visit('/search/')
    for (const words of ['help me', 'emergancy', '999', 'ajutor']) {
      await type(page, words)
      await page.locator('.results li').first().waitFor()
      const card = page.getByRole('heading', { name: 'In danger now' })
      await card.waitFor()
      await page.getByRole('searchbox').fill('poster')
      await card.waitFor({ state: 'hidden' })
    }
  }, 60_000)

  test('the card says what fits a sentence, with the numbers', async () => {
    const page = await hub.visit('/search/')
    for (const [words, title, link] of [
      ['a little girl came in with an old man and she is crying', 'A child, under 18', 'Act now'],
      ['my boss took my passport and does not pay me', 'Is it about you?', 'Is this you?'],
      ['the woman in 310 never leaves her room and he answers for her', 'Are you worried about someone?', 'What to do'],
      ['he is hitting her behind the door, come quick', 'In danger now', 'Act now'],
    ] as const) {
      await type(page, words)
      const card = page.getByRole('region', { name: title })
      await card.waitFor()
      expect(await page.locator('[data-need]:visible').count(), words).toBe(1)
      for (const name of ['In danger now United Kingdom: 999', '08000 121 700'])
        expect(await card.getByRole('link', { name }).isVisible(), words).toBe(true)
      expect(await card.getByRole('link', { name: link, exact: true }).isVisible(), words).toBe(true)
    }
  }, 60_000)

  test('about a child, only a police line of her country stands beside the emergency number', async () => {
    const page = await hub.open('/search/')
    for (const [country, emergency, hasPolice] of [
      ['US', '911', false],
      ['CA', '911', false],
      ['GB', '999', true],
    ] as const) {
      await page.evaluate((code) => sessionStorage.setItem('country', code), country)
      await page.reload()
      await page.getByRole('searchbox').fill('a little girl came in with an old man and she is crying')
      const card = page.getByRole('region', { name: 'A child, under 18' })
      await card.waitFor()
      expect(await card.locator('[data-line="emergency"]').getAttribute('href'), country).toBe(`tel:${emergency}`)
      expect(await card.getByText('If not').isVisible(), country).toBe(hasPolice)
    }
  }, 60_000)

  test('the numbers of who helps with what she says are those of the country', async () => {
    const page = await hub.visit('/search/')
    // Of two with the same title the second comes later: a card that stayed is none.
    for (const [words, title, emergency, own] of [
      ['I am 17 and the chef touches me', 'A child, under 18', 'tel:999', 'tel:+448001111'],
      ['i want to die', 'Thoughts of suicide', 'tel:999', 'tel:116123'],
      ['my husband hits me', 'Does someone close to you hurt you?', 'tel:999', 'tel:08082000247'],
      ['quiero morir, estoy en España', 'Thoughts of suicide', undefined, 'tel:024'],
      ['my husband hits me in germany', 'Does someone close to you hurt you?', 'tel:110', undefined],
    ] as const) {
      await type(page, words)
      const card = page.getByRole('region', { name: title })
      await card.waitFor()
      const addresses = await card
        .locator('a.call')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      if (emergency !== undefined) expect(addresses, words).toContain(emergency)
      if (own !== undefined)
        expect(
          addresses.map((address) => address?.replace('+44', '0')),
          words,
        ).toContain(own.replace('+44', '0'))
    }
  }, 60_000)

  test('a country that is named changes all numbers at once, without a request, and leads back to the own one', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('he has a knife help i am in spain')
    const card = page.getByRole('region', { name: 'In danger now' })
    await card.waitFor()
    const first = page.locator('.first-numbers')
    expect(await first.innerText()).toContain('Spain:')
    expect(await card.innerText()).not.toContain('999')
    expect(await page.getByRole('link', { name: 'Not in Spain? United Kingdom: 999' }).isVisible()).toBe(true)
    expect(hub.requests.filter((address) => address.includes('numbers.json'))).toEqual([])
    await page.getByRole('searchbox').fill('a guest raped me in france')
    await expect.poll(() => first.innerText()).toMatch(/France:\s*112/)
    expect(await page.getByRole('main').locator('[data-line="main"]:visible').count(), 'a box without a number').toBe(0)
    await page.getByRole('searchbox').fill('poster')
    await expect.poll(() => first.innerText()).toContain('United Kingdom:')
  }, 60_000)

  test('in a country without numbers on the hub, no number of another one stands first', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('he has a knife help i am in thailand')
    const card = page.getByRole('region', { name: 'In danger now' })
    await card.waitFor()
    expect(await page.locator('.first-numbers').innerText()).toMatch(/Thailand:\s*the emergency number/)
    expect(await card.innerText()).not.toContain('999')
    expect(await card.innerText()).not.toContain('08000 121 700')
    expect(await page.getByRole('link', { name: 'Not in Thailand? United Kingdom: 999' }).isVisible()).toBe(true)
  }, 60_000)

  test('whatever is typed, the emergency number and the helpline are on the first screen of a phone', async () => {
    const page = await hub.visit('/search/', { viewport: PHONE })
    for (const words of ['', 'my payslip is late', 'police ask for guest list', 'qqqq', 'i want to die']) {
      await type(page, words)
      if (words !== '') await page.locator('[data-answer]').waitFor()
      for (const [use, name] of [
        ['emergency', /United Kingdom:\s*999/],
        ['main', /08000 121 700/],
      ] as const) {
        const line = page.locator(`.first-numbers [data-line="${use}"]`)
        expect(await line.innerText(), words).toMatch(name)
        const box = await line.boundingBox()
        expect((box?.y ?? PHONE.height) + (box?.height ?? 0), words).toBeLessThan(PHONE.height - 70)
      }
    }
  }, 60_000)

  test('a sentence in another language is understood on the English page', async () => {
    const page = await hub.visit('/search/')
    await page.getByRole('searchbox').fill('szef zabrał mi paszport i nie płaci mi')
    await page.getByRole('region', { name: 'Is it about you?' }).waitFor()
  }, 60_000)

  test('nothing flashes up while she types a look-up, and Enter needs no pause', async () => {
    const page = await hub.visit('/search/')
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
    await page.getByRole('searchbox').fill('the woman in 310 never leaves her room and he answers for her')
    await page.locator('.results li').first().waitFor()
    expect(await page.locator('[data-need]:visible').count()).toBe(0)
    await page.getByRole('searchbox').fill('help me')
    await page.getByRole('region', { name: 'In danger now' }).waitFor()
  }, 60_000)
})
