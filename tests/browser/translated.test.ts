import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { PHONE, useHub } from './hub.ts'

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
      const end = note === null ? Infinity : note.y + note.height
      if (end > (bar?.y ?? PHONE.height)) hidden.push(`${part} at ${end}`)
    }
    expect(hidden).toEqual([])
  })
})
