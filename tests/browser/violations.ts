import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules about colours, which take axe nine tenths of its time. */
export const COLOURS = ['color-contrast', 'link-in-text-block']
export const SCHEMES = ['light', 'dark'] as const

/** Which rules of axe run: by default all of them. */
interface Rules {
  readonly only?: readonly string[]
  readonly without?: readonly string[]
  /** The part of the page that is looked at: a selector; all of it where it is not given. */
  readonly within?: string
}

/** What axe finds wrong with a page, a line each: rule, page, element. */
export async function violations(page: Page, { only, without = [], within }: Rules = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    // To send axe to a page takes longer than its look at one: the pages to which this window goes next have it of themselves.
    await page.addInitScript({ content: axeCore.source })
    await page.evaluate(axeCore.source)
  }
  const options: axeCore.RunOptions = {
    // Axe describes each element that broke a rule, but not the thousands that did not.
    resultTypes: ['violations'],
    ...(only !== undefined && { runOnly: [...only] }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  }
  const run = ([part, given]: readonly [string | undefined, axeCore.RunOptions]) =>
    globalThis.axe.run(part ?? document, given)
  const { violations: found } = await page.evaluate(run, [within, options] as const)
  const { pathname } = new URL(page.url())
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} on ${pathname}: ${target.join(' ')}`))
}

declare global {
  var axe: typeof axeCore
}
