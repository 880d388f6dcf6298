import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { faintTexts } from './contrast.ts'
import { SITE, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'
import { enlarge, wideBoxes } from './wide-boxes.ts'

const hub = useHub()

const NARROW = { viewport: { width: 320, height: 640 } }
const WINDOWS = 2

/** The longest words of our languages, and one that is read from right to left. English has each-template.test.ts. */
const LANGUAGES = ['pl', 'uk', 'ar']
/** Colours are those of English, but for what only a translation has. */
const COLOURS_IN = 'ar'

/** What is relied on by those who read large letters, too. */
const RELIED_ON =
  /^\/..\/(what-to-do|is-this-you|rights|who-passes-on-what|helplines|offline|training|stay-safe-online|for-guests)\/$/

test.each(LANGUAGES)(
  'In %s no page of a template needs scrolling sideways on a phone of 320 pixels, also with large letters, and its words stand out',
  async (language) => {
    const paths = [...TEMPLATES, '/stay-safe-online/']
      .map((path) => `/${language}${path}`)
      .filter((path) => existsSync(join(SITE, path, 'index.html')))
    expect(paths.length).toBeGreaterThan(20)
    const walk = async (start: number): Promise<readonly string[]> => {
      const page = await hub.open(paths[start] ?? '/', NARROW)
      const found: string[] = []
      for (const path of paths.filter((_, place) => place % WINDOWS === start)) {
        await page.goto(hub.address(path))
        found.push(...(await wideBoxes(page)).map((box) => `${path}: ${box}`))
        if (RELIED_ON.test(path)) {
          await enlarge(page, '200%')
          found.push(...(await wideBoxes(page)).map((box) => `${path}, large letters: ${box}`))
          await enlarge(page, '')
        }
        if (language === COLOURS_IN) found.push(...(await faintTexts(page)).map((text) => `${path}: ${text}`))
      }
      return found
    }
    const found = await Promise.all(Array.from({ length: WINDOWS }, (_, start) => walk(start)))
    expect(found.flat()).toEqual([])
  },
  120_000,
)
