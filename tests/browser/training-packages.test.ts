import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { translator } from '../../src/i18n/translate.ts'
import type { Edition } from '../../src/features/training/scorm/editions.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'
import { courseIn, playCourse, titleIn } from '../helpers/scorm/learner.ts'
import type {} from '../helpers/scorm/lms-page.ts'
import { readPackage, useLmsServer } from '../helpers/scorm/lms-server.ts'
import { SITE } from './hub.ts'

const EDITIONS: readonly Edition[] = ['scorm-1.2', 'scorm-2004']
const TRAINING = 'training/ten-minute-team-talk/ten-minute-team-talk'

const lms = useLmsServer(SITE)
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

/** A window whose errors and requests fail the test. */
async function openWindow(isAllowed: (address: string) => boolean): Promise<Page> {
  const window = await browser.newContext()
  const faults: string[] = []
  window.on('weberror', (event) => faults.push(event.error().message))
  window.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  window.on('request', (request) => !isAllowed(request.url()) && faults.push(request.url()))
  onTestFinished(async () => {
    await window.close()
    expect(faults, 'errors in the page and requests to other hosts').toEqual([])
  })
  return window.newPage()
}

async function openLms(): Promise<Page> {
  const page = await openWindow((address) => /^http:\/\/(localhost|127\.0\.0\.1):/.test(address))
  await page.goto(lms.address)
  return page
}

it.each(EDITIONS)('in an LMS that others have written every scenario ends as it must: %s', async (edition) => {
  const page = await openLms()
  const reports = await page.evaluate((name) => window.lmsPage.runScenarios(name), edition)
  expect(reports.length).toBeGreaterThan(5)
  for (const { name, observations, refusals } of reports) {
    expect(refusals, name).toEqual([])
    for (const { step, expected, actual } of observations) expect(actual, `${name}: ${step}`).toEqual(expected)
  }
})

describe.each(EDITIONS)('A training in an LMS, behind a frame of another origin: %s', (edition) => {
  it('is played wrong, left, resumed, played right and completed', async () => {
    const page = await openLms()
    const course = page.frameLocator('iframe').frameLocator('iframe')
    const title = titleIn(course)
    const launch = () =>
      page.evaluate(([name, address]) => window.lmsPage.launch(name, address), [
        edition,
        lms.launchAddress(`${TRAINING}-${edition}.zip`),
      ] as const)
    const leave = () => page.evaluate(() => window.lmsPage.close())
    const status = async () => {
      const elements =
        edition === 'scorm-1.2' ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status']
      const read = (element: string) =>
        page.evaluate(([name, of]) => window.lmsPage.value(name, of), [edition, element] as const)
      return (await Promise.all(elements.map(read))).join(' ')
    }

    await launch()
    const begin = await title.textContent()
    await playCourse(course, false, 4)
    const reached = await title.textContent()
    await leave()
    expect(await status()).toBe(edition === 'scorm-1.2' ? 'incomplete' : 'incomplete unknown')

    await launch()
    await expect.poll(() => title.textContent()).toBe(reached)
    await playCourse(course, false)
    expect(await status()).toBe(edition === 'scorm-1.2' ? 'failed' : 'completed failed')
    await leave()

    await launch()
    await course.getByRole('button', { name: translator('en')('learn.again') }).click()
    await playCourse(course, true)
    expect(await course.locator('[data-connection]').textContent()).toContain('Your result is in your learning system.')
    await leave()
    expect(await status()).toBe(edition === 'scorm-1.2' ? 'passed' : 'completed passed')
    expect(await page.evaluate((name) => window.lmsPage.refusals(name), edition)).toEqual([])

    // A year later: the result is still there, and the course begins with its first lesson.
    await launch()
    await expect.poll(() => title.textContent()).toBe(begin)
    await leave()
    expect(await status()).toBe(edition === 'scorm-1.2' ? 'passed' : 'completed passed')
  })
})

it('draws some questions of a pool in an LMS, goes on with the same ones after a pause, and reports each under its number', async () => {
  const page = await openLms()
  const course = page.frameLocator('iframe').frameLocator('iframe')
  const launch = () =>
    page.evaluate(
      (address) => window.lmsPage.launch('scorm-2004', address),
      lms.launchAddress('training/thirty-minute-session/thirty-minute-session-scorm-2004.zip'),
    )
  const value = (name: string) => page.evaluate((of) => window.lmsPage.value('scorm-2004', of), name)
  await launch()
  const { lessons, stories, quiz, drawn = 0 } = await courseIn(course)
  expect(drawn).toBeLessThan(quiz.length)
  await playCourse(course, true, lessons.length + stories.length + 3)
  const reached = await titleIn(course).textContent()
  await page.evaluate(() => window.lmsPage.close())
  expect((await value('cmi.suspend_data')).length).toBeLessThan(250)
  const before = Number(await value('cmi.interactions._count'))

  await launch()
  await expect.poll(() => titleIn(course).textContent()).toBe(reached)
  await playCourse(course, true)
  expect(await course.locator('.course-screen').textContent()).toContain(translator('en')('learn.passed'))
  const ids: string[] = []
  for (let place = 0; place < Number(await value('cmi.interactions._count')); place += 1)
    ids.push(await value(`cmi.interactions.${place}.id`))
  const questions = ids.filter((id) => id.startsWith('question-'))
  expect(new Set(questions).size).toBe(drawn)
  expect(questions.length).toBe(drawn)
  const next = Number(ids[before]?.slice('question-'.length))
  expect(quiz[next - 1]?.question).toBe(reached)
  expect(await page.evaluate(() => window.lmsPage.refusals('scorm-2004'))).toEqual([])
})

it('in Arabic it runs from right to left, says who translated it, and is passed in an LMS', async () => {
  const page = await openLms()
  const course = page.frameLocator('iframe').frameLocator('iframe')
  await page.evaluate(
    (address) => window.lmsPage.launch('scorm-2004', address),
    lms.launchAddress(`ar/${TRAINING}-scorm-2004.zip`),
  )
  const numbers = course.locator('.package-strip bdi')
  expect(await numbers.allTextContents()).toContain('999')
  const direction = (part: Locator) => part.evaluate((element) => getComputedStyle(element).direction)
  expect(await direction(titleIn(course))).toBe('rtl')
  for (const number of await numbers.all()) expect(await direction(number)).toBe('ltr')
  expect(await course.locator('.translation-note [lang="en"]').textContent()).toContain('Machine draft.')
  await playCourse(course, true)
  expect(await course.locator('.course-screen').textContent()).toContain(translator('ar')('learn.passed'))
  expect(await page.evaluate(() => window.lmsPage.value('scorm-2004', 'cmi.success_status'))).toBe('passed')
})

it('without an LMS says so, and can be played all the same', async () => {
  const page = await openLms()
  await page.goto(lms.launchAddress(`${TRAINING}-scorm-1.2.zip`))
  const course = page.frameLocator('iframe')
  expect(await course.locator('[data-connection]').textContent()).toContain('does not reach your learning system')
  const reached = await titleIn(course).textContent()
  await playCourse(course, true, 1)
  expect(await titleIn(course).textContent()).not.toBe(reached)
})

/** Unpacks the folder without internet. @returns the address of its page on the disk. */
async function unpackFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'training-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of await readPackage(join(SITE, `${TRAINING}-offline.zip`))) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return pathToFileURL(join(folder, 'ten-minute-team-talk/index.html')).href
}

describe('The folder without internet', () => {
  const kept = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length])

  it('is opened from a disk and played, and keeps nothing', async () => {
    const page = await openWindow((address) => address.startsWith('file:'))
    await page.goto(await unpackFolder())
    await playCourse(page, true)
    expect(await page.locator('.course-screen').textContent()).toContain(translator('en')('learn.passed'))
    expect(await kept(page)).toEqual([0, 0])
  })

  it('gives a certificate with name, hotel and day to who has passed, on one sheet, and lets her start again', async () => {
    const page = await openWindow((address) => address.startsWith('file:'))
    await page.goto(await unpackFolder())
    const first = await titleIn(page).textContent()
    expect(await page.locator('.certificate').count()).toBe(0)
    await playCourse(page, true)
    const sheet = page.locator('.certificate')
    for (const [field, typed] of [
      ['Name', '<b>Ana</b> مريم'],
      ['Hotel', 'Hotel by the sea'],
    ] as const) {
      await page.getByLabel(field, { exact: true }).fill(typed)
      expect(await sheet.textContent()).toContain(typed)
    }
    expect(await sheet.textContent()).toContain(String(new Date().getFullYear()))
    const count = (await courseIn(page)).quiz.length
    expect(await sheet.textContent()).toContain(`answered ${count} of ${count} questions right`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(await kept(page)).toEqual([0, 0])

    await page.getByRole('button', { name: 'Start again from lesson 1' }).click()
    expect(await titleIn(page).textContent()).toBe(first)
    expect(await sheet.count()).toBe(0)
  })

  it('remembers where somebody is once she ticks the box, and clears it', async () => {
    const page = await openWindow((address) => address.startsWith('file:'))
    await page.goto(await unpackFolder())
    const first = await titleIn(page).textContent()
    await playCourse(page, true, 1)
    const box = page.getByLabel('Remember where I am on this device')
    expect(await box.isChecked()).toBe(false)
    await box.check()
    await playCourse(page, true, 1)
    const reached = await titleIn(page).textContent()
    await page.reload()
    expect(await titleIn(page).textContent()).toBe(reached)
    expect(await box.isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Clear what is remembered' }).click()
    expect(await kept(page)).toEqual([0, 0])
    await playCourse(page, true, 1)
    expect(await kept(page)).toEqual([0, 0])
    await page.reload()
    expect(await titleIn(page).textContent()).toBe(first)
  })

  it('offers no box where the browser lets it remember nothing', async () => {
    const page = await openWindow((address) => address.startsWith('file:'))
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get })
    })
    await page.goto(await unpackFolder())
    await playCourse(page, true, 1)
    expect(await page.getByLabel('Remember where I am on this device').isVisible()).toBe(false)
  })
})
