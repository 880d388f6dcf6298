import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { DESKTOP, PHONE, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()

/** Pages on which somebody in danger relies on the words. */
const RELIED_ON = ['act-now', 'act-now/gb', 'act-now/pl', 'is-this-you', 'show', 'what-to-do', 'helplines']

const TRANSLATED = LOCALES.map(({ code }) => code).filter((code) => code !== 'en')

describe('Nobody acts on a machine’s translation without being told in the first screen of a phone', () => {
  test.each(TRANSLATED)('%s', async (language) => {
    const hidden: string[] = []
    for (const part of RELIED_ON) {
      const page = await hub.visit(`/${language.toLowerCase()}/${part}/`, { viewport: PHONE, locale: language })
      const [note, bar] = await Promise.all(
        ['.translation-note', '.strip-actions'].map((selector) => page.locator(selector).first().boundingBox()),
      )
      const end = (note?.y ?? Infinity) + (note?.height ?? 0)
      if (end > (bar?.y ?? PHONE.height)) hidden.push(`${part} at ${end}`)
    }
    expect(hidden).toEqual([])
  })
})

test('Who followed a link to a page in English only finds the way back to her language, without script', async () => {
  for (const path of ['/guides/risk-map/', '/privacy/', '/laws/', '/papers/reporting-protocol/']) {
    const page = await hub.visit(path, { viewport: PHONE, ...WITHOUT_SCRIPT })
    await page.locator('[data-languages] summary').click()
    for (const language of TRANSLATED) {
      const link = page.locator(`[data-languages] a[hreflang="${language}"]`)
      expect(await link.isVisible(), `${path} ${language}`).toBe(true)
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${language.toLowerCase()}/([a-z-]+/)?$`))
    }
  }
})

test('The silent call is a sentence in Arabic around the digits to press, and 999 stands on its button alone', async () => {
  const page = await hub.visit('/ar/', { viewport: DESKTOP })
  expect(await page.locator('.act .act-more').innerText()).toContain('الضغط على \u206855\u2069 عندما يطلب صوت')
  expect(await page.locator('.act .call-danger [data-number]').innerText()).toBe('999')
})

test('An address that leads nowhere is answered in every language, with the way to the numbers', async () => {
  const page = await hub.visit('/pl/nothing-here/', { viewport: PHONE, ...WITHOUT_SCRIPT })
  for (const language of TRANSLATED) {
    const part = page.locator(`section[lang="${language}"]`)
    const links = await part.locator('a').evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname))
    const home = `/${language.toLowerCase()}/`
    expect(links, language).toEqual([home, `${home}act-now/`, `${home}rights/`])
  }
})
