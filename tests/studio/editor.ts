import type { Locator, Page } from 'playwright-core'

import { soon } from './soon.ts'

/** The address of a document in the Studio, whatever list it stands in. */
export function formOf(type: string, id: string): string {
  return `/structure/resources;${type};all;${id}`
}

/** A field of the form, by its name or its path: `title`, `cover.alt`. */
export function field(page: Page, name: string): Locator {
  return page.getByTestId(`field-${name}`)
}

/** The box in which the text of a field is typed. */
export function box(page: Page, name: string): Locator {
  return field(page, name).locator('input, textarea').first()
}

/** Types a text into a field, in place of what stands there. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  await box(page, name).fill(text)
}

/** Opens a tab of the form. */
export async function openTab(
  page: Page,
  group: 'content' | 'lessons' | 'editors' | 'audience' | 'sources' | 'review',
): Promise<void> {
  await page.getByTestId(`group-tab-${group}`).click()
}

/** Writes the day of the review, which stands in a tab of its own. */
export async function reviewOn(page: Page, day: string): Promise<void> {
  await openTab(page, 'review')
  await box(page, 'lastReviewed').fill(day)
  await box(page, 'lastReviewed').press('Tab')
}

/** What the panel above the form says, with the list to which it opens. */
export async function panel(page: Page): Promise<string> {
  const shown = page.getByTestId('publish-panel')
  const closed = shown.getByRole('button', { expanded: false })
  if (await closed.isVisible()) await isDone(closed.click({ timeout: 3_000 }))
  return shown.innerText()
}

/** The button that publishes. */
function publishButton(page: Page): Locator {
  return page.getByTestId('action-publish')
}

/**
 * Publishes what is written and saved, and sees it published. The Studio's check of the form may lag behind what stands
 * there: it then refuses with a toast, and a person reads it, sees nothing red and presses again.
 */
export async function publish(page: Page): Promise<void> {
  const toast = page.locator('[data-ui="Toast"]')
  const published = toast.getByText('was published')
  const refused = toast.getByText('Please fix the validation errors')
  await publishButton(page).and(page.locator(':enabled')).click()
  // Read as it comes: a toast goes again by itself, which on a busy machine may be before the next question is answered.
  const answer = await published.or(refused).first().innerText()
  if (answer.includes('was published')) return
  await refused.waitFor({ state: 'hidden' })
  await publish(page)
}

/** Opens the checklist of somebody who works alone, and ticks every line of it. */
export async function tickChecklist(page: Page): Promise<Locator> {
  const checklist = page.getByTestId('alone-checklist')
  // While the actions are loaded, the Studio shows a second button for a moment, which does nothing: a person presses once more.
  await soon(async () => {
    if (!(await checklist.isVisible())) await publishButton(page).and(page.locator(':enabled')).click()
    return isDone(checklist.waitFor({ timeout: 3_000 }))
  }).toBe(true)
  // The words, not the box, which lies under what is drawn for it: a click that is forced hits whatever moves there.
  for (const line of await checklist.locator('label:has(input)').all()) await line.click()
  return checklist
}

/**
 * Publishes what the checklist is ticked for. It is published once the badge of that stands below the form: the toast may never
 * come, because the Studio shows only that of the latest step, which is a change sent once more where an answer was lost.
 */
export async function publishTicked(page: Page, checklist: Locator): Promise<void> {
  await checklist.getByTestId('publish-alone').click()
  await page.getByText('Read by nobody else', { exact: true }).waitFor()
}

/** Publishes as somebody who works alone, and says what readers are told where it is not what is proposed. */
export async function publishAlone(page: Page, words?: string): Promise<void> {
  const checklist = await tickChecklist(page)
  if (words !== undefined) await checklist.getByTestId('change-words').fill(words)
  await publishTicked(page, checklist)
}

/** What the line above the form says of where the document is. */
export function hubStatus(page: Page): Promise<string> {
  return page.getByTestId('hub-status').innerText()
}

/** Whether the visible button publishes, and can be pressed. */
export function mayPublish(page: Page): Promise<boolean> {
  return publishButton(page).and(page.locator(':enabled')).isVisible()
}

/** An entry of the menu beside “Publish”, with the menu open. */
export async function action(page: Page, name: string): Promise<Locator> {
  const menu = page.getByRole('menu')
  // While the actions are loaded, the Studio shows a second button for a moment, which does nothing.
  const button = page.getByTestId('action-menu-button').and(page.locator(':enabled'))
  const entry = menu.getByRole('menuitem', { name })
  // A menu that opens while the actions change is closed again with its button: a person presses once more.
  await soon(async () => {
    if (!(await menu.isVisible())) await button.click()
    return isDone(entry.waitFor({ timeout: 3_000 }))
  }).toBe(true)
  return entry
}

/** Whether something came to its end, rather than took too long. */
function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}

/** Presses what opens something, and again where that was closed with its button, as happens while a form is loaded. */
export async function openWith(button: Locator, opened: Locator): Promise<void> {
  await soon(async () => {
    if (!(await opened.isVisible())) await isDone(button.click({ timeout: 3_000 }))
    return isDone(opened.waitFor({ timeout: 3_000 }))
  }).toBe(true)
}

/** The steps towards the hub: the next one is the visible button, the others are in the menu. */
const STEPS: Readonly<Record<string, string>> = {
  'Send for review': 'action-sendforreview',
  'Send for review again': 'action-sendforreviewagain',
  Approve: 'action-approve',
}

/** Presses the button of the next step, or chooses an entry of the menu beside it. */
export async function act(page: Page, name: string): Promise<void> {
  const step = STEPS[name]
  if (step !== undefined) {
    await page.getByTestId(step).and(page.locator(':enabled')).click()
    return
  }
  // The same may happen between the sight of the entry and the press on it. A press that a busy machine answers late is not made twice.
  await soon(async () => isDone((await action(page, name)).click({ timeout: 20_000 }))).toBe(true)
  await page.getByRole('menu').waitFor({ state: 'hidden' })
}
