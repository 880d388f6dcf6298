import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { act, field } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const ID = 'sign-hk-dnd'
const ARABIC = `${ID}-ar`

/** A text of the translation with its state: `missing`, `good`, `changed`. */
const unit = (page: Page, path: string) => page.getByTestId(`unit-${path}`)
const stateOf = (page: Page, path: string) => unit(page, path).getAttribute('data-state')
const fieldOf = (page: Page, path: string) => page.getByTestId(`translation-${path}`)

async function write(page: Page, path: string, text: string): Promise<void> {
  await fieldOf(page, path).fill(text)
  await fieldOf(page, path).blur()
  await soon(() => stateOf(page, path)).toBe('good')
}

function draftOf(field: string): Promise<unknown> {
  return studio.client().fetch(`*[_id == "drafts.${ARABIC}"][0].${field}`, {}, { perspective: 'raw' })
}

test('An editor translates a sign into Arabic, sees what changed in the English since, and follows it', async () => {
  const original = '*[_id == $id][0]{title, mayAlsoBe, weight}'
  const { title, weight } = await studio.client().fetch<{ title: string; weight: number }>(original, { id: ID })
  const page = await studio.open('Ada', `/structure/signs;sign;${ID}`)
  await page.getByRole('button', { name: 'Translations' }).first().click()
  await page.getByRole('button', { name: 'Translate into Arabic' }).click()

  // Structure and numbers are there, and no word.
  await unit(page, 'title').getByText(title).waitFor()
  expect(await fieldOf(page, 'title').getAttribute('dir')).toBe('rtl')
  await soon(() => draftOf('weight')).toBe(weight)
  expect(await draftOf('title')).toBeNull()

  await page
    .getByTestId('side-by-side')
    .getByText(/Profiling is looked for in lists of signs alone/)
    .waitFor()
  await fieldOf(page, 'title').fill(title)
  await fieldOf(page, 'title').blur()
  await soon(() => stateOf(page, 'title')).toBe('copied')
  await write(page, 'title', 'تبقى اللافتة أيامًا على الباب.')
  await write(page, 'mayAlsoBe', 'أشخاص نومهم خفيف، أو يريدون الخصوصية.')
  await page.getByRole('button', { name: 'I have checked it' }).click()
  await soon(() => draftOf('checkedBy')).toBe('Ada')

  // A change of meaning is marked, word by word.
  await studio.client().patch(ID).set({ mayAlsoBe: 'People who sleep lightly, or who are ill.' }).commit()
  await soon(() => stateOf(page, 'mayAlsoBe')).toBe('changed')
  await unit(page, 'mayAlsoBe').locator('ins').filter({ hasText: 'ill' }).waitFor()
  await write(page, 'mayAlsoBe', 'أشخاص نومهم خفيف، أو مرضى.')
  await soon(() => draftOf('translationStatus')).toBe('in-work')

  // What still says the same is confirmed by one button.
  await studio.client().patch(ID).set({ mayAlsoBe: 'People who sleep lightly, or are ill.' }).commit()
  await page.getByRole('button', { name: 'It still says the same' }).click()
  await soon(() => stateOf(page, 'mayAlsoBe')).toBe('good')

  // What was lost in it is said beside it, in red: a number as one types, a “not” once the words are saved.
  await studio.client().patch(ID).set({ mayAlsoBe: 'People who sleep for 12 hours, or do not feel well.' }).commit()
  await soon(() => stateOf(page, 'mayAlsoBe')).toBe('changed')
  const loses = (what: string) => unit(page, 'mayAlsoBe').and(page.locator('[data-tone="critical"]')).getByText(what)
  await fieldOf(page, 'mayAlsoBe').fill('أشخاص ينامون طويلا، أو مرضى.')
  await loses('Check the numbers: 12 is missing.').waitFor()
  await write(page, 'mayAlsoBe', 'أشخاص ينامون 12 ساعة، أو مرضى.')
  await loses('The original says “not”, “never” or “without”, and the translation has no such word.').waitFor()
  await write(page, 'mayAlsoBe', 'أشخاص ينامون 12 ساعة، أو لا يشعرون أنهم بخير.')
  await unit(page, 'mayAlsoBe').and(page.locator(':not([data-tone="critical"])')).waitFor()
})

test('A change that its editor marks as wording only leaves the translation valid', async () => {
  const page = await studio.open('Ada', `/structure/signs;sign;${ID}`)
  await studio.client().createOrReplace({
    ...(await studio.client().getDocument(ID)),
    _id: `drafts.${ID}`,
    _type: 'sign',
    title: 'A sign on the door, for days.',
  })
  await act(page, 'Wording only: translations stay valid')
  const marked = `*[_id == "drafts.${ID}"][0].wordingOnly[].unit`
  await soon(() => studio.client().fetch(marked, {}, { perspective: 'raw' })).toEqual(['title'])
})

test('An editor chooses a drawing by its picture, with the mouse or the keys', async () => {
  const page = await studio.open('Ada', `/structure/signs;sign;${ID}`)
  const drawing = field(page, 'scene')
  const chosen = () => studio.client().fetch(`*[_id == "drafts.${ID}"][0].scene`, {}, { perspective: 'raw' })
  await drawing.getByRole('button', { name: 'Choose a drawing' }).press('Enter')
  await drawing.getByText('Watched from a chair').click()
  await soon(chosen).toBe('watched')
  await drawing.getByRole('radio', { name: 'Watched from a chair' }).press('ArrowRight')
  await soon(chosen).toBe('lookout')
})
