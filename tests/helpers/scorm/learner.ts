import type { FrameLocator, Locator, Page } from 'playwright-core'

import type { TrainingModule } from '../../../src/takeaway/training/module.ts'

/** Where a course is played: a page, or a frame in it. */
export type Place = Page | FrameLocator

function part(place: Place): Locator {
  return place.locator('[data-part]:visible')
}

async function answerQuestion(place: Place, { quiz }: TrainingModule, isRight: boolean): Promise<void> {
  const id = await part(place).getAttribute('data-id')
  const answers = quiz.find((question) => question.id === id)?.answers ?? []
  const right = answers.filter((answer) => answer.isRight)
  const chosen = isRight ? right : answers.filter((answer) => !answer.isRight).slice(0, 1)
  for (const answer of chosen) await part(place).locator(`input[value="${answer.id}"]`).check()
  await part(place).locator('[data-check]').click()
  await part(place).locator('[data-feedback]:visible').waitFor()
}

/** Makes a poor choice first, sees what comes of it, and then ends the story well. */
async function playStory(place: Place, { stories }: TrainingModule): Promise<void> {
  const id = await part(place).getAttribute('data-id')
  const [first] = stories.find((story) => story.id === id)?.scenes ?? []
  const choices = first?.choices ?? []
  for (const choice of [choices.find(({ isGood }) => !isGood), choices.find(({ isGood }) => isGood)])
    await part(place)
      .locator(`[data-choice="${choice?.id ?? ''}"] summary`)
      .click()
}

/** The course that a place shows. */
export async function courseIn(place: Place): Promise<TrainingModule> {
  return JSON.parse((await place.locator('script[data-course]').textContent()) ?? '')
}

/**
 * Goes through a course as a person does, from the part that it shows.
 * @param isRight whether questions are answered right.
 * @param parts how many are played; all by default, up to the result.
 */
export async function playCourse(place: Place, isRight: boolean, parts = Infinity): Promise<void> {
  const course = await courseIn(place)
  for (let played = 0; played < parts; played += 1) {
    const kind = await part(place).getAttribute('data-part')
    if (kind === 'result') return
    if (kind === 'question') await answerQuestion(place, course, isRight)
    if (kind === 'story') await playStory(place, course)
    await place.locator('[data-next]').click()
  }
}
