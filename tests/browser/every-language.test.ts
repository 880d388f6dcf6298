import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/i18n/locales.ts'
import { faintTexts } from './contrast.ts'
import { SITE, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

const NARROW = { viewport: { width: 320, height: 640 } }
const WINDOWS = 2

/** English has narrow.test.ts and axe.test.ts. */
const TRANSLATED = LOCALES.map(({ code }) => code).filter((code) => code !== 'en')

/** The paths of the templates that a language has. What axe says of them is in axe.test.ts and axe-every-page.test.ts. */
function pathsIn(language: string): readonly string[] {
  const paths = TEMPLATES.map((path) => `/${language.toLowerCase()}${path}`)
  return paths.filter((path) => existsSync(join(SITE, path, 'index.html')))
}

describe('On a phone of 320 pixels no page of a template needs scrolling sideways, and its words stand out, light and dark', () => {
  test.each(TRANSLATED)(
    'in %s',
    async (language) => {
      const paths = pathsIn(language)
      expect(paths.length).toBeGreaterThan(20)
      const walk = async (start: number): Promise<readonly string[]> => {
        const page = await hub.open(paths[start] ?? '/', NARROW)
        const found: string[] = []
        for (const path of paths.filter((_, place) => place % WINDOWS === start)) {
          await page.goto(hub.address(path))
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          if (wide > 0) found.push(`${path} is ${wide} pixels too wide`)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            found.push(...(await faintTexts(page)).map((text) => `${path}, ${colorScheme}: ${text}`))
          }
        }
        return found
      }
      const found = await Promise.all(Array.from({ length: WINDOWS }, (_, start) => walk(start)))
      expect(found.flat()).toEqual([])
    },
    120_000,
  )
})
