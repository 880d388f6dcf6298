import { expect, test } from 'vitest'

import { DESKTOP, useHub } from './hub.ts'
import { COLOURS, SCHEMES, violations } from './violations.ts'

const hub = useHub()

/** Every kind of box, picture, button and table of the hub. */
const COLOURFUL = [
  ...['/', '/search/', '/act-now/', '/jobs/housekeeping/', '/signs/', '/guides/first-five-minutes/', '/posters/'],
  ...['/training/ten-minute-team-talk/learn/', '/start/', '/impact/', '/resources/'],
]

test.each(COLOURFUL)(
  'no text on %s is lost on what lies below it, a picture or another element, in light or in the dark',
  async (path) => {
    const page = await hub.visit(path, { viewport: DESKTOP })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page, { only: COLOURS }), colorScheme).toEqual([])
    }
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
  for (const colorScheme of SCHEMES) {
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
