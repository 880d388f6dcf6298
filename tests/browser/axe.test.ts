import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'
import { violations } from './violations.ts'

const hub = useHub()
const NARROW = { viewport: { width: 320, height: 640 } }

/** The rules about colours, the only thing that the dark changes on a page. */
const COLOURS = { only: ['color-contrast', 'link-in-text-block'] }

test.each(TEMPLATES)(
  'nothing on %s keeps anyone out, in light or in the dark',
  async (path) => {
    const page = await hub.visit(path, { viewport: DESKTOP })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page, colorScheme === 'dark' ? COLOURS : {}), colorScheme).toEqual([])
    }
  },
  60_000,
)

test.each(TEMPLATES)(
  'nothing on %s keeps anyone out on a narrow phone',
  async (path) => {
    const page = await hub.visit(path, NARROW)
    // A narrow page has the colours of a wide one.
    expect(await violations(page, { without: COLOURS.only })).toEqual([])
  },
  60_000,
)

test.each(['/', '/resources/', '/guides/first-five-minutes/', '/helplines/'])(
  'nothing on %s keeps anyone out who chose their own colours',
  async (path) => {
    const page = await hub.visit(path, { forcedColors: 'active' })
    expect(await violations(page)).toEqual([])
  },
  60_000,
)

test('search results keep nobody out, in light and in the dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await hub.open('/search/', { colorScheme })
    await page.getByRole('searchbox').fill('gest wont let us clean')
    await page.locator('.results li').first().waitFor()
    expect(await violations(page)).toEqual([])
  }
}, 60_000)

test('filtered resources keep nobody out', async () => {
  const page = await hub.open('/browse/?role=housekeeping&kind=guide', { viewport: DESKTOP })
  await page.locator('[data-chips] button').first().waitFor()
  expect(await violations(page)).toEqual([])
}, 60_000)
