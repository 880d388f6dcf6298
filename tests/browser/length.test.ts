import { expect, test } from 'vitest'

import { useHub } from './hub.ts'
import { TEMPLATES } from './templates.ts'

const hub = useHub()

/** Of a template whose pages differ much, the longest page of today. */
const LONGEST = [
  '/partnerships/hertfordshire/',
  '/duties/gb/',
  '/papers/reporting-protocol/',
  '/training/thirty-minute-session/',
  '/training/thirty-minute-session/learn/',
  '/guides/agency-and-outsourced-staff/',
  '/act-now/us/',
]

/** What is looked through and not read: a list has a filter, an order or letters instead of contents. */
const LIST = /^\/(?:resources|browse|topics|a-z|changes)\//

/** From this length on a page of a phone begins with its contents. */
const LONG = 5000
const LONGEST_ALLOWED = 9000

test.each([...new Set([...TEMPLATES, ...LONGEST])].filter((path) => !LIST.test(path)))(
  '%s is short enough to find something on with a thumb, or begins with its contents',
  async (path) => {
    const page = await hub.visit(path)
    const { height, contents } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      contents: document.querySelectorAll('nav.contents a[href^="#"]').length,
    }))
    expect(height).toBeLessThanOrEqual(LONGEST_ALLOWED)
    if (height > LONG) expect(contents, `${height} px without contents`).toBeGreaterThan(2)
  },
)
