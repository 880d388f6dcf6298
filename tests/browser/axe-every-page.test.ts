import { expect, test } from 'vitest'

import { DESKTOP, SITE, useHub } from './hub.ts'
import { pagesWithEveryShape } from './shapes.ts'
import { TEMPLATES } from './templates.ts'
import { violations } from './violations.ts'

const hub = useHub()
const WINDOWS = 2
/** Colours come from the style sheet, not from the content: `each-template.test.ts` compares them on each template. */
const WITHOUT = ['color-contrast']

test('no page has an element that keeps anyone out, of whatever kind and in whatever language', async () => {
  const paths = await pagesWithEveryShape(SITE, TEMPLATES)
  const walk = async (start: number): Promise<readonly string[]> => {
    const page = await hub.open('/', { viewport: DESKTOP })
    const found: string[] = []
    for (const path of paths.filter((_, place) => place % WINDOWS === start)) {
      await page.goto(hub.address(path))
      found.push(...(await violations(page, { without: WITHOUT })))
    }
    return found
  }
  const found = await Promise.all(Array.from({ length: WINDOWS }, (_, start) => walk(start)))
  expect(paths.length).toBeGreaterThan(15)
  expect(found.flat()).toEqual([])
}, 900_000)
