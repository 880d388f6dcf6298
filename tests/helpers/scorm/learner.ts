import type { FrameLocator, Locator, Page } from 'playwright-core'

import type { ModuleQuestion, ModuleStory, TrainingModule } from '../../../src/features/training/player/module.ts'

/** Where a course is played: a page, or a frame in it. */
export type Place = Page | FrameLocator

/** The title of what the player shows. */
export function titleIn(place: Place): Locator {
  return place.locator('.course-title')
}

function choiceOf(place: Place, text: string): Locator {
  return place.locator('.course-card').filter({ hasText: text }).locator('button, input').first()
}

/** @throws Error where the feedback of an answer is not shown. */
async function answerQuestion(place: Place, { answers }: ModuleQuestion, isRight: boolean): Promise<void> {
  const right = answers.filter((answer) => answer.isRight)
  const chosen = isRight ? right : answers.filter((answer) => !answer.isRight).slice(0, 1)
  for (const { text } of chosen) await choiceOf(place, text).check()
  await place.locator('.course-ways .button-main').click()
  const shown = await place.locator('.course-card .course-feedback p:not(.course-verdict)').allTextContents()
  const meant = chosen.flatMap(({ feedback }) => feedback ?? [])
  if (shown.join('\n') !== meant.join('\n'))
    throw new Error(`The course shows “${shown.join(' ')}” as feedback, and not “${meant.join(' ')}”.`)
}

/** Makes a poor choice first, sees what comes of it, and then makes a good one. */
async function playScene(place: Place, { scenes }: ModuleStory): Promise<void> {
  const situation = await place.locator('.course-situation').textContent()
  const choices = scenes.find((scene) => scene.situation === situation)?.choices ?? []
  for (const isGood of [false, true])
    await choiceOf(place, choices.find((choice) => choice.isGood === isGood)?.text ?? '').click()
}

/** The course that a page carries, with all its questions. */
export async function courseIn(place: Place): Promise<TrainingModule> {
  const data: { readonly course: TrainingModule } = JSON.parse(
    (await place.locator('[data-course]').textContent()) ?? '',
  )
  return data.course
}

/**
 * Goes through a course as a person does, from the screen that it shows.
 * @param isRight whether questions are answered right.
 * @param screens how many are played; all by default, up to the end.
 */
export async function playCourse(place: Place, isRight: boolean, screens = Infinity): Promise<void> {
  const { lessons, stories, quiz } = await courseIn(place)
  for (let played = 0; played < screens; played += 1) {
    const title = await titleIn(place).textContent()
    const question = quiz.find((one) => one.question === title)
    const story = stories.find((one) => one.title === title)
    if (question !== undefined) await answerQuestion(place, question, isRight)
    else if (story !== undefined) await playScene(place, story)
    else if (!lessons.some((lesson) => lesson.title === title)) return
    await place.locator('.course-ways .button-main').click()
  }
}
