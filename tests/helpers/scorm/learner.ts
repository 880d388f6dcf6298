import type { FrameLocator, Locator, Page } from 'playwright-core'

import type { ModuleQuestion, ModuleStory, TrainingModule } from '../../../src/features/training/player/module.ts'

/** Where a course is played: a page, or a frame in it. */
export type Place = Page | FrameLocator

/** The title of what the player shows. */
export function titleIn(place: Place): Locator {
  return place.locator('.course-title')
}

/** The course that a page carries, with all its questions. */
export async function courseIn(place: Place): Promise<TrainingModule> {
  const data: { readonly course: TrainingModule } = JSON.parse(
    (await place.locator('[data-course]').textContent()) ?? '',
  )
  return data.course
}

/** How a course is to be played, in its own page. */
interface Way {
  readonly course: TrainingModule
  readonly isRight: boolean
  readonly screens: number
}

/** Plays within the page of a course: from here, through two frames, each of some hundred presses takes twenty times as long. */
function play(_: Element, { course, isRight, screens }: Way): void {
  /** Presses something, or what is in it, where nothing lies over it. */
  const press = (selector: string, text = '', inside = ''): void => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(text))
    const target = inside === '' ? found : found?.querySelector<HTMLElement>(inside)
    target?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left = 0, top = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {}
    const uppermost = document.elementFromPoint(left + width / 2, top + height / 2)
    if (!target?.contains(uppermost) || target.matches(':disabled'))
      throw new Error(`Nobody can press “${text}” (${selector}).`)
    target.click()
  }
  const textOf = (selector: string) => document.querySelector(selector)?.textContent

  const answer = ({ answers }: ModuleQuestion): void => {
    const right = answers.filter((one) => one.isRight)
    const chosen = isRight ? right : answers.filter((one) => !one.isRight).slice(0, 1)
    for (const { text } of chosen) press('.course-card', text, 'input')
    press('.course-ways .button-main')
    const reasons = document.querySelectorAll('.course-card .course-feedback p:not(.course-verdict)')
    const shown = [...reasons].map(({ textContent }) => textContent).join('\n')
    const meant = chosen.flatMap(({ feedback }) => feedback ?? []).join('\n')
    if (shown !== meant) throw new Error(`The course shows “${shown}” as feedback, and not “${meant}”.`)
  }

  /** Makes a poor choice first, sees what comes of it, and then makes a good one. */
  const choose = ({ scenes }: ModuleStory): void => {
    const situation = textOf('.course-situation')
    const choices = scenes.find((scene) => scene.situation === situation)?.choices ?? []
    for (const isGood of [false, true])
      press('.course-card', choices.find((choice) => choice.isGood === isGood)?.text, 'button')
  }

  for (let played = 0; played < screens; played += 1) {
    const title = textOf('.course-title')
    const question = course.quiz.find((one) => one.question === title)
    const story = course.stories.find((one) => one.title === title)
    if (question !== undefined) answer(question)
    else if (story !== undefined) choose(story)
    else if (!course.lessons.some((lesson) => lesson.title === title)) return
    if (played > 200) throw new Error(`The course does not go on from “${title}”.`)
    press('.course-ways .button-main')
  }
}

/**
 * Goes through a course as a person does, from the screen that it shows.
 * @param isRight whether questions are answered right.
 * @param screens how many are played; all by default, up to the end.
 */
export async function playCourse(place: Place, isRight: boolean, screens = Infinity): Promise<void> {
  const course = await courseIn(place)
  await titleIn(place).evaluate(play, { course, isRight, screens })
}
