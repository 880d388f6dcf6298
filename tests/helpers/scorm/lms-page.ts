/* The script of a page that is an LMS: scorm-again, the scenarios, and a frame for a package. */
import { DATA_MODELS, type Edition } from '../../../src/features/training/scorm/editions.ts'
import { SCENARIOS } from '../../fixtures/scorm/scenarios.ts'
import type { Lms } from './lms.ts'
import { runScenario, type Observation } from './run-scenario.ts'
import { makeScormAgainLms } from './scorm-again-lms.ts'

/** What a scenario has shown in this browser. */
export interface ScenarioReport {
  readonly name: string
  readonly observations: readonly Observation[]
  readonly refusals: readonly string[]
}

/** What a test asks the page for. */
export interface LmsPage {
  runScenarios(edition: Edition): readonly ScenarioReport[]
  /** Opens an address in the frame, with an API for this edition. The LMS remembers earlier visits of the edition. */
  launch(edition: Edition, address: string): void
  /** Takes the frame away, as an LMS does when a learner leaves. */
  close(): void
  value(edition: Edition, element: string): string
  refusals(edition: Edition): readonly string[]
}

declare global {
  interface Window {
    lmsPage: LmsPage
  }
}

const systems: Readonly<Record<Edition, Lms>> = {
  'scorm-1.2': makeScormAgainLms('scorm-1.2'),
  'scorm-2004': makeScormAgainLms('scorm-2004'),
}

const frames = () => document.querySelectorAll('iframe')

window.lmsPage = {
  runScenarios: (edition) =>
    SCENARIOS.map((scenario) => {
      const lms = makeScormAgainLms(edition)
      return { name: scenario.name, observations: runScenario(scenario, edition, lms), refusals: lms.refusals }
    }),
  launch(edition, address) {
    Reflect.set(window, DATA_MODELS[edition].api.object, systems[edition].launch())
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
  },
  close() {
    for (const frame of frames()) frame.remove()
    for (const { api } of Object.values(DATA_MODELS)) Reflect.deleteProperty(window, api.object)
  },
  value: (edition, element) => systems[edition].value(element),
  refusals: (edition) => systems[edition].refusals,
}
