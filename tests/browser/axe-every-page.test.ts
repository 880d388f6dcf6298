import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { DESKTOP, SITE, useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'
import { violations } from './violations.ts'

const hub = useHub()
/** Folders with more pages than this hold many of one template: one in four of them is enough. */
const MANY = 24
const WINDOWS = 2
/**
 * Colours come from the style sheet, not from the content: `axe.test.ts` compares them on each template, in light and in the
 * dark. Here they would take half of the time.
 */
const WITHOUT = ['color-contrast']
/** `axe.test.ts` checks one page of each template in a window like the one here. */
const CHECKED_ELSEWHERE = new Set<string>(TEMPLATES)

/** Whether a page only leads to its new address: who opens it reads the next one. */
async function isLeadingOn(path: string): Promise<boolean> {
  const html = await readFile(join(SITE, path, 'index.html'), 'utf8')
  return html.includes('http-equiv="refresh"')
}

/** Every English page that no other test checks; of the large folders one in four. */
async function pagesToVisit(): Promise<readonly string[]> {
  const files = await readdir(SITE, { recursive: true })
  const paths = files
    .filter((file) => file.endsWith('index.html') && !file.startsWith('ar/'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort()
  const folders = Map.groupBy(paths, (path) => path.replace(/[^/]+\/$/, ''))
  const sampled = [...folders.values()].flatMap((pages) =>
    pages.length > MANY ? pages.filter((_, place) => place % 4 === 0) : pages,
  )
  const leadsOn = await Promise.all(sampled.map(isLeadingOn))
  return sampled.filter((path, place) => leadsOn[place] !== true && !CHECKED_ELSEWHERE.has(path))
}

test('no English page keeps anyone out', async () => {
  const paths = await pagesToVisit()
  const walk = async (start: number): Promise<readonly string[]> => {
    const page = await hub.open('/', { viewport: DESKTOP })
    const found: string[] = []
    for (const path of paths.filter((_, place) => place % WINDOWS === start)) {
      await page.goto(hub.address(path))
      found.push(...(await violations(page, WITHOUT)))
    }
    return found
  }
  const found = await Promise.all(Array.from({ length: WINDOWS }, (_, start) => walk(start)))
  expect(paths.length).toBeGreaterThan(200)
  expect(found.flat()).toEqual([])
}, 900_000)
