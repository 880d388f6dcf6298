import type { Page } from 'playwright-core'

import { DESKTOP, type Hub } from './hub.ts'

/** The page of posters, when what makes its sheets is there. */
export async function openMaker(hub: Hub): Promise<Page> {
  const page = await hub.visit('/posters/', { viewport: DESKTOP })
  await page.locator('#kind-guests').focus()
  await page.locator('[data-state=ready]').waitFor()
  return page
}

/** Waits until the preview shows what was chosen: it is drawn in the frame after the choice. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** The languages in which there are sheets. */
export function languagesOn(page: Page): Promise<readonly string[]> {
  return page.locator('[data-language]').evaluateAll((all) => all.map((box) => box.getAttribute('value') ?? ''))
}

/** Ticks boxes, or takes the ticks away, as fast as the page can follow: some tests do so hundreds of times. */
export async function tick(page: Page, boxes: string, isTicked = true): Promise<void> {
  await page.locator(boxes).evaluateAll((all: HTMLInputElement[], checked) => {
    for (const box of all) {
      if (box.checked !== checked) box.click()
      if (box.checked !== checked) throw new Error(`The box “${box.value}” cannot be changed.`)
    }
  }, isTicked)
  await nextFrames(page)
}

/**
 * Chooses what a sheet is for, and its languages.
 * @param others boxes that are ticked besides: a sheet is fitted anew in each frame in which something was.
 */
export async function choose(
  page: Page,
  kind: string,
  languages: readonly string[],
  ...others: readonly string[]
): Promise<void> {
  // At most three are ticked at a time.
  await tick(page, '[data-language]', false)
  const boxes = languages.map((code) => `[data-language][value=${code}]`)
  await tick(page, [`#kind-${kind}`, ...boxes, ...others].join())
}
