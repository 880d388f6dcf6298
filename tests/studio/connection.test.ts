import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'

import { startLakeProcess } from '../bench/lake-process.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { box, fill, formOf } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

const draft = (id: string) =>
  studio
    .client()
    .fetch<Record<string, unknown>>('*[_id == $id][0]{title}', { id: `drafts.${id}` }, { perspective: 'raw' })

const isReadOnly = (page: Page) => box(page, 'title').evaluate((input) => input.hasAttribute('readonly'))

/** Gives the page something that a reload would take away. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-marked', ''))
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-marked'))

/**
 * Has the browser load every script of the Studio. It loads parts of a form when they are drawn, and Sanity loads the whole page
 * anew where one of them cannot be had: a tab that is half loaded is another matter.
 */
async function loadAllScripts(page: Page): Promise<void> {
  const scripts = (await readdir(join(studio.bundle, 'static'))).filter((name) => name.endsWith('.js'))
  await page.evaluate(async (names) => {
    const load = (name: string) =>
      new Promise((resolve, reject) => {
        const link = document.createElement('link')
        link.rel = 'modulepreload'
        link.href = `/static/${name}`
        link.onload = resolve
        link.onerror = () => reject(new Error(`${link.href} was not loaded`))
        document.head.append(link)
      })
    await Promise.all(names.map(load))
  }, scripts)
}

/**
 * Waits until the form has tried to connect so often that all that could give up meanwhile has done so. On a busy machine a try
 * takes ten seconds.
 */
async function untilTriedForLong(page: Page): Promise<void> {
  let tries = 0
  page.on('requestfailed', (request) => {
    if (request.url().includes('document.pair.listen')) tries += 1
  })
  await expect.poll(() => tries, { timeout: 180_000, interval: 100 }).toBeGreaterThan(10)
}

test('Without a network a form closes at once; what was typed is saved when it is back', async () => {
  const id = 'guide-risk-map'
  const page = await studio.open('Ada', formOf('guide', id))
  await fill(page, 'title', 'Typed with a network')
  await soon(() => draft(id)).toMatchObject({ title: 'Typed with a network' })
  await loadAllScripts(page)
  await mark(page)

  await box(page, 'title').press('End')
  await page.keyboard.type(', and just before')
  await page.context().setOffline(true)
  await soon(() => isReadOnly(page)).toBe(true)
  await page.getByText('Trying to connect').waitFor()
  await untilTriedForLong(page)
  expect(await box(page, 'title').inputValue()).toBe('Typed with a network, and just before')

  await page.context().setOffline(false)
  await soon(() => isReadOnly(page)).toBe(false)
  await soon(() => draft(id)).toEqual({ title: 'Typed with a network, and just before' })
  await soon(() => box(page, 'title').inputValue()).toBe('Typed with a network, and just before')
  await fill(page, 'title', 'Typed when it was back')
  await soon(() => draft(id)).toEqual({ title: 'Typed when it was back' })
  expect(await isMarked(page)).toBe(true)
})

test('A tab that is open while the lake starts again goes on by itself, with what was typed last', async () => {
  const page = await studio.open(
    'Ada',
    '/structure/desk;never-reviewed;never-reviewed-advice;guide-first-five-minutes,type=guide',
  )
  await fill(page, 'title', 'Saved before the lake went')
  await soon(() => draft('guide-first-five-minutes')).toEqual({ title: 'Saved before the lake went' })
  await loadAllScripts(page)
  await mark(page)

  await box(page, 'title').press('End')
  await page.keyboard.type(', and not yet saved')
  await studio.stopLake()
  await soon(() => isReadOnly(page)).toBe(true)
  await page.getByText('Trying to connect').waitFor()
  await untilTriedForLong(page)
  expect(await box(page, 'title').inputValue()).toBe('Saved before the lake went, and not yet saved')

  await studio.startAgain()
  await soon(() => isReadOnly(page)).toBe(false)
  expect(await box(page, 'title').inputValue()).toBe('Saved before the lake went, and not yet saved')
  await soon(() => draft('guide-first-five-minutes')).toEqual({
    title: 'Saved before the lake went, and not yet saved',
  })
  await fill(page, 'title', 'Written after it came back')
  await soon(() => draft('guide-first-five-minutes')).toEqual({ title: 'Written after it came back' })
  expect(await isMarked(page)).toBe(true)
})

test('A lake from which nothing comes any more closes the form, though its connections are open', async () => {
  const folder = await makeFolder()
  await cp(inject('frozenEnglishContent'), join(folder, 'content'), { recursive: true })
  const lake = await startLakeProcess(join(folder, 'content'), join(folder, 'store'), studio.bundle)
  onTestFinished(() => lake.stop())
  const page = await studio.openSite()
  const { origin, search, hash } = new URL(lake.address)
  await page.goto(`${origin}${formOf('guide', 'guide-risk-map')}${search}${hash}`)
  await box(page, 'title').waitFor()
  await soon(() => isReadOnly(page)).toBe(false)

  lake.freeze()
  await soon(() => isReadOnly(page)).toBe(true)
  lake.thaw()
  await soon(() => isReadOnly(page)).toBe(false)
})
