import { DATA_MODELS, type Edition } from '../../../src/features/training/scorm/editions.ts'
import { createLmsPort, type LmsPort } from '../../../src/features/training/scorm/port.ts'
import type { Result } from '../../../src/features/training/player/play.ts'
import { QUESTIONS, toAnswer } from '../../fixtures/scorm/questions.ts'
import type { Given, Scenario } from '../../fixtures/scorm/scenario.ts'
import type { Lms } from './lms.ts'

/** What a step expected and what was there. */
export interface Observation {
  readonly step: string
  readonly expected: unknown
  readonly actual: unknown
}

function toResult(done: number, answers: readonly Given[] = []): Result {
  return { done, isPassed: false, right: 0, questions: 2, answers: answers.map(({ id, given }) => toAnswer(id, given)) }
}

/** Opens a module as a package does, in a window in which the LMS offers its API. */
export function openModule(edition: Edition, lms: Lms): LmsPort {
  const model = DATA_MODELS[edition]
  const window = { [model.api.object]: lms.launch() }
  return createLmsPort({ model, window, questions: QUESTIONS, now: () => new Date(2026, 10, 27, 14, 5, 9) })
}

/** Plays a scenario in an LMS, here or in a browser. It depends on nothing but the two. */
export function runScenario({ steps }: Scenario, edition: Edition, lms: Lms): readonly Observation[] {
  const observations: Observation[] = []
  let port: LmsPort | undefined
  for (const [index, step] of steps.entries()) {
    const name = `step ${index + 1}, ${step.does}`
    switch (step.does) {
      case 'open': {
        port = openModule(edition, lms)
        const actual = port.load() ?? null
        if ('resumes' in step) observations.push({ step: name, expected: step.resumes, actual })
        break
      }
      case 'save':
        port?.save(step.progress, toResult(step.done, step.answers))
        break
      case 'finish': {
        const { isPassed, score, done = 1 } = step
        port?.finish({ ...toResult(done, step.answers), isPassed, ...(score !== undefined && { score }) })
        break
      }
      case 'leave':
        port?.leave()
        break
      case 'vanish':
        port = undefined
        break
      case 'check': {
        const expected = step.has[edition]
        const actual = Object.fromEntries(Object.keys(expected).map((element) => [element, lms.value(element)]))
        observations.push({ step: name, expected, actual })
      }
    }
  }
  return observations
}
