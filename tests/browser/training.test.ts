import { buffer } from 'node:stream/consumers'

import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { TrainingModule } from '../../src/features/training/player/module.ts'
import { keptData } from './kept-data.ts'
import { DESKTOP, useHub, WITHOUT_SCRIPT } from './hub.ts'

const hub = useHub()
const TRAINING = '/training/thirty-minute-session/'

async function courseOf(page: Page): Promise<TrainingModule> {
  const answer = await page.request.get(hub.address(`${TRAINING}module.json`))
  return answer.json()
}

const titleOf = (page: Page) => page.locator('[data-player] .course-title')
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true })

/** Reads all lessons, plays every story by its first good choices, the first scene of each wrong first. */
async function playToQuestions(page: Page, course: TrainingModule): Promise<void> {
  for (const { title } of course.lessons) {
    await expect.poll(() => titleOf(page).textContent()).toBe(title)
    await goOn(page).click()
  }
  for (const { title, scenes } of course.stories) {
    await expect.poll(() => titleOf(page).textContent()).toBe(title)
    const [scene] = scenes
    const wrong = scene?.choices.find(({ isGood }) => !isGood)
    const right = scene?.choices.find(({ isGood, leadsTo }) => isGood && leadsTo === undefined)
    await page.getByRole('button', { name: wrong?.text }).click()
    await expect.poll(() => page.locator('[data-player] [role=status]').textContent()).toContain('Better not')
    if (right === undefined) {
      // Every good choice of this scene leads on.
      await page.getByRole('button', { name: scene?.choices.find(({ isGood }) => isGood)?.text }).click()
      await page.getByRole('button', { name: 'Go on: what happens then' }).click()
      const next = scenes.find(({ id }) => id === scene?.choices.find(({ isGood }) => isGood)?.leadsTo)
      await page.getByRole('button', { name: next?.choices.find(({ isGood }) => isGood)?.text }).click()
    } else await page.getByRole('button', { name: right.text }).click()
    await goOn(page).click()
  }
}

/** How many questions an attempt draws. */
const drawnOf = ({ drawn, quiz }: TrainingModule) => drawn ?? quiz.length

/** Answers as many questions as are said, whichever are drawn. @returns their words, in their order. */
async function answerAll(
  page: Page,
  course: TrainingModule,
  isRight: boolean,
  count = drawnOf(course),
): Promise<readonly string[]> {
  const asked: string[] = []
  while (asked.length < count) {
    await expect.poll(() => titleOf(page).textContent()).not.toBe(asked.at(-1))
    const title = await titleOf(page).textContent()
    const found = course.quiz.find((one) => one.question === title)
    if (found === undefined) throw new Error(`The course has no question “${title}”.`)
    const { question, answers, explanation } = found
    asked.push(question)
    const chosen = isRight
      ? answers.filter((answer) => answer.isRight)
      : answers.filter((answer) => !answer.isRight).slice(0, 1)
    for (const answer of chosen) await page.getByLabel(answer.text, { exact: true }).check()
    await page.getByRole('button', { name: 'Check my answer' }).click()
    await expect
      .poll(() => page.locator('.course-ways .course-verdict').textContent())
      .toBe(isRight ? 'Right' : 'Not right')
    // Said once, in the order in which it is shown: what belongs to the choice, then what holds for the question.
    const feedback = chosen.flatMap((answer) => answer.feedback ?? [])
    const said = [isRight ? 'Right.' : 'Not right.', ...feedback, explanation ?? []].flat().join(' ')
    await expect.poll(() => page.locator('[data-player] [role=status]').textContent()).toBe(said)
    expect(await page.locator('.course-card .course-feedback p:not(.course-verdict)').allTextContents()).toEqual(
      feedback,
    )
    expect(feedback.length > 0).toBe(!isRight)
    await goOn(page).click()
  }
  return asked
}

test('A training is played wrong, then right; its progress is kept only after the choice; “clear” takes all away', async () => {
  const page = await hub.open(`${TRAINING}learn/`)
  const course = await courseOf(page)
  const count = drawnOf(course)
  expect(count).toBeLessThan(course.quiz.length)
  await playToQuestions(page, course)
  const first = await answerAll(page, course, false)
  expect(new Set(first).size).toBe(count)
  await expect
    .poll(() => page.locator('[data-player]').textContent())
    .toContain(`You answered 0 of ${count} questions right.`)
  expect(await page.getByRole('link', { name: 'Your certificate' }).count()).toBe(0)
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0, cookies: [] })

  await page.getByRole('button', { name: 'Take the questions again' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  const begun = await answerAll(page, course, true, 2)
  const third = (await titleOf(page).textContent()) ?? ''
  // Who has not passed yet gets no certificate.
  await page.goto(hub.address(`${TRAINING}certificate/`))
  await page.locator('[data-not-yet]').waitFor()
  expect(await page.locator('.certificate').isVisible()).toBe(false)
  await page.goto(hub.address(`${TRAINING}learn/`))
  await expect.poll(() => titleOf(page).textContent()).toBe(third)
  const again = [...begun, ...(await answerAll(page, course, true, count - 2))]
  // Another attempt is another draw.
  expect(new Set(again).size).toBe(count)
  expect(again).not.toEqual(first)
  await expect.poll(() => page.locator('[data-player]').textContent()).toContain(`You answered ${count} of ${count}`)

  await page.getByRole('link', { name: 'Your certificate' }).click()
  await expect
    .poll(() => page.locator('.certificate').textContent())
    .toContain(`answered ${count} of ${count} questions right`)
  // A place on the page is no result, and does not take away the one that is kept.
  await page.goto(page.url().replace(/#.*/, '#content'))
  await page.reload()
  await expect
    .poll(() => page.locator('.certificate').textContent())
    .toContain(`answered ${count} of ${count} questions right`)
  await page.goto(hub.address(`${TRAINING}learn/`))
  await page.getByRole('button', { name: 'Clear all that is kept' }).click()
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
  await page.reload()
  await expect.poll(() => titleOf(page).textContent()).toBe(course.lessons[0]?.title)

  // Of a version of the course that is no more: the reader is told why she begins anew, until she goes on.
  await page.evaluate(
    ([id = '', progress = '']) => localStorage.setItem('kept:training', JSON.stringify({ [id]: progress })),
    [course.id, 'older.1111.-.__'],
  )
  await page.reload()
  await page.getByText('This training has changed since you began').waitFor()
  await goOn(page).click()
  await expect.poll(() => page.getByText('This training has changed since you began').count()).toBe(0)
})

async function textOf(download: Download): Promise<string> {
  return (await buffer(await download.createReadStream())).toString('utf8')
}

/** Names that would break a page, a sheet or a table if they were anything but text. */
const HOSTILE = ['<img src=x onerror=alert(1)>', '=1+1', 'مريم 😀 "Ann"', 'W'.repeat(500)]

async function pdfOf(page: Page): Promise<string> {
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
}

function pagesIn(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

test('A certificate bears any name as text, on one sheet across, and keeps nothing of it', async () => {
  const page = await hub.open(`${TRAINING}certificate/`, { viewport: DESKTOP })
  // Nobody answered anything on this device: what the sheet says of a group is explained.
  await page.locator('[data-group-note]').waitFor()
  for (const name of HOSTILE) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Hotel', { exact: true }).fill(name)
    const shown = await page.locator('[data-slot="name"]').textContent()
    expect(name.startsWith(shown ?? 'x')).toBe(true)
    expect(await page.locator('.certificate img').count()).toBe(0)
    const pdf = await pdfOf(page)
    expect(pagesIn(pdf)).toBe(1)
    const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).slice(1).map(Number)
    // A4 across, in points.
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  }
  const foot = await page.locator('.certificate').textContent()
  for (const said of ['By itself it proves nothing.', 'No State has approved this training.'])
    expect(foot).toContain(said)
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
  expect(hub.requests.filter((address) => /img|Ann|W{9}|1\+1/.test(address))).toEqual([])

  // A translated one has its note on the sheet, and not on a page before it.
  await page.goto(hub.address('/ar/training/ten-minute-team-talk/certificate/'))
  expect(pagesIn(await pdfOf(page))).toBe(1)
  await page.goBack()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Remind me in three months' }).click()
  expect(await textOf(await download)).toContain('SUMMARY:Training again: Thirty-minute')
})

test('A training record is a table in which every name is text', async () => {
  const page = await hub.open(`${TRAINING}record/`, { viewport: DESKTOP })
  for (const name of HOSTILE) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Score out of 10').fill('9/10')
    await page.getByRole('button', { name: 'Add this person' }).click()
  }
  expect(await page.locator('[data-rows] tr').count()).toBe(HOSTILE.length)
  expect(await page.locator('[data-rows] img').count()).toBe(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table' }).click()
  const table = await textOf(await download)
  expect(table.startsWith('\uFEFF"Name","Job",')).toBe(true)
  expect(table).toContain(`"'=1+1"`)
  expect(table).toContain('"مريم 😀 ""Ann"""')
  expect(table).toContain('"9 of 10"')
  expect(await keptData(page)).toMatchObject({ local: 0, session: 0 })
})

test('Without script a training is a text to read: its answers are folded, and not opened on paper', async () => {
  const page = await hub.visit(`${TRAINING}learn/`, WITHOUT_SCRIPT)
  expect(await page.locator('[data-keep-box]').isVisible()).toBe(false)
  const { quiz, stories, lessons } = await courseOf(page)
  for (const { title } of lessons) expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true)
  // Stories and questions are on pages of their own.
  await page.getByRole('link', { name: `${stories.length} stories` }).click()
  const story = page.locator('.story-choice details').first()
  await story.waitFor()
  expect(await page.locator('.story-choice details > p').first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.story-choice details > p').first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await page.getByRole('link', { name: `${quiz.length} questions` }).click()
  await page.locator('.quiz').waitFor()
  expect(await page.locator('.quiz > li').count()).toBe(quiz.length)
  const reasons = page.locator('.quiz details').first().locator('li')
  expect(await reasons.first().isVisible()).toBe(false)
  await page.locator('.quiz summary').first().click()
  const wrong = quiz[0]?.answers.filter(({ isRight }) => !isRight) ?? []
  expect(await reasons.allInnerTexts()).toEqual(wrong.map(({ text, feedback }) => `${text}\nNot right. ${feedback}`))
  expect(await reasons.first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.quiz details').first().isVisible()).toBe(false)
  const sheet = page.locator('.quiz-answers')
  expect(await sheet.isVisible()).toBe(true)
  const keys = await sheet.locator('li').allInnerTexts()
  expect(keys.length).toBe(quiz.length)
  const right = quiz[0]?.answers.find(({ isRight }) => isRight)
  expect(keys[0]?.split(/\n+/)).toEqual([`Right: ${right?.text}`, quiz[0]?.explanation])
  await page.emulateMedia({ media: 'screen' })
})
