import { readdir } from 'node:fs/promises'

import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

/** Narrow: the width that WCAG 1.4.10 asks for. Zoomed: a desk's window at 200 %. */
const NARROW = { viewport: { width: 320, height: 640 } }
const ZOOMED = { viewport: { width: 640, height: 400 } }

/** What axe holds against a page, a line each: rule, page, element. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { viewport: DESKTOP, colorScheme: 'light' }],
  ['dark', { viewport: DESKTOP, colorScheme: 'dark' }],
  ['a narrow phone', NARROW],
  ['a narrow phone in the dark', { ...NARROW, colorScheme: 'dark' }],
]

describe.each(LOOKS)('in %s', (_, options) => {
  test.each(TEMPLATES)(
    'nothing on %s keeps anyone out',
    async (path) => {
      const page = await hub.open(path, options)
      expect(await violations(page)).toEqual([])
    },
    60_000,
  )
})

test.each(['/', '/resources/', '/guides/first-five-minutes/', '/helplines/'])(
  'nothing on %s keeps anyone out who chose their own colours',
  async (path) => {
    const page = await hub.open(path, { forcedColors: 'active' })
    expect(await violations(page)).toEqual([])
  },
  60_000,
)

describe.each([
  ['320 pixels wide', NARROW],
  ['at 200 % zoom', ZOOMED],
])('%s', (_, options) => {
  test.each(TEMPLATES)(
    '%s needs no scrolling sideways',
    async (path) => {
      const page = await hub.open(path, options)
      expect(await sidewaysScroll(page)).toBe(0)
    },
    60_000,
  )
})

test('no English page at all keeps anyone out', async () => {
  const site = process.env['HUB_OUT_DIR'] ?? 'dist'
  const files = await readdir(site, { recursive: true })
  const paths = files.filter((file) => file.endsWith('index.html')).map((file) => `/${file.slice(0, -10)}`)
  const page = await hub.open('/', { viewport: DESKTOP })
  const found: string[] = []
  for (const path of paths) {
    await page.goto(hub.address(path))
    found.push(...(await violations(page)))
  }
  expect(paths.length).toBeGreaterThan(300)
  expect(found).toEqual([])
}, 600_000)
