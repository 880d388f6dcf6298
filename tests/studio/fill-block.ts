import type { Locator, Page } from 'playwright-core'

import { field } from './editor.ts'

/** Where a text ends, from the corner of what holds it. */
function endOf(text: Locator): Promise<{ x: number; y: number }> {
  return text.evaluate((holder) => {
    const range = document.createRange()
    range.selectNodeContents(holder)
    const { left, top } = holder.getBoundingClientRect()
    const last = [...range.getClientRects()].at(-1) ?? holder.getBoundingClientRect()
    return { x: last.right - left - 1, y: (last.top + last.bottom) / 2 - top }
  })
}

/**
 * Sets the cursor behind a paragraph of the text, by a click alone: the editor takes over at once where somebody clicks,
 * but only after a tenth of a second where a key has led, and by then the next click may have been elsewhere.
 */
export async function writeAfter(page: Page, paragraph: string): Promise<void> {
  const text = field(page, 'body').getByTestId('text-block__text').getByText(paragraph)
  await text.scrollIntoViewIfNeeded()
  await text.click({ position: await endOf(text) })
}

/** Sets the cursor into the paragraph below a heading, which may be empty. */
export async function writeBelow(page: Page, heading: string): Promise<void> {
  const paragraphs = field(page, 'body').getByTestId('text-block__text')
  const at = (await paragraphs.allInnerTexts()).findIndex((text) => text.trim() === heading)
  await paragraphs.nth(at + 1).click()
}

/**
 * Puts a block into the text at the cursor, from the toolbar or, where that has no room for it, from its menu.
 * @param title the name of the block as editors read it.
 * @returns the window in which the block is filled in.
 */
export async function insertBlock(page: Page, title: string): Promise<Locator> {
  const name = `Insert ${title} (`
  const text = field(page, 'body')
  const entry = text.getByRole('button', { name }).or(page.getByRole('menuitem', { name }))
  const menu = text.getByTestId('insert-menu-button')
  await menu.and(page.locator(':enabled')).waitFor()
  if (!(await entry.isVisible())) await menu.click()
  await entry.click()
  const window = page.getByTestId('nested-object-dialog').or(page.getByTestId('popover-edit-dialog')).first()
  await window.waitFor()
  return window
}

/** A field of what is being filled in in a window, by its path: `title`, `source.publisher`. */
export function partOf(window: Locator, path: string): Locator {
  return window.locator(`[data-testid^="field-"][data-testid$="].${path}"]:not([data-testid^="field-actions"])`)
}

/** The box in which the text of a part is typed. */
export function boxOf(window: Locator, path: string): Locator {
  return partOf(window, path).locator('input, textarea').first()
}

/** Adds a line to a list of texts. */
export async function addLine(list: Locator, line: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  await list.getByRole('textbox').fill(line)
}

/** Adds a member to a list and fills in one of its fields. It has a window of its own, on top of that of its list. */
export async function addMember(list: Locator, name: string, text: string): Promise<void> {
  await list.getByRole('button', { name: 'Add item' }).click()
  const window = list.page().getByTestId('nested-object-dialog').nth(1)
  await window.waitFor()
  // The cursor is in the first field.
  await boxOf(window, name).and(window.page().locator(':focus')).waitFor()
  await boxOf(window, name).fill(text)
  await boxOf(window, name).press('Escape')
  await window.waitFor({ state: 'hidden' })
}

/** Closes the window of a block, or of a member of a list. */
export async function closeWindow(window: Locator): Promise<void> {
  const inPopover = window.getByTestId('close-popover-edit-dialog-button')
  await window.getByRole('button', { name: 'Close dialog' }).or(inPopover).click()
  await window.waitFor({ state: 'hidden' })
}

/** Finds a document by words of its title and refers to it, in a field or a window that has one place for that. */
export async function refer(place: Locator, words: string, title: string): Promise<void> {
  await place.getByTestId('reference-input').getByRole('combobox').fill(words)
  await place.page().getByTestId('autocomplete-popover').getByText(title, { exact: true }).click()
}
