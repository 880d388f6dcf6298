import { Scorm12API, Scorm2004API } from 'scorm-again'

import { isRecord } from '../../../src/domain/is-record.ts'
import { DATA_MODELS, type Edition } from '../../../src/features/training/scorm/editions.ts'
import type { Lms } from './lms.ts'

/** The level from which on scorm-again logs only what it does not accept. */
const WARNINGS = 3

/** Walks down the JSON of a data model; answers to questions are an object by their numbers. */
function valueAt(data: unknown, element: string): string {
  let value = data
  for (const name of element.split('.')) {
    if (!isRecord(value)) return ''
    value = name === '_count' ? Object.keys(value).length : value[name]
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** An LMS made of scorm-again, which others have written and use. It runs in a browser and in Node.js. */
export function makeScormAgainLms(edition: Edition): Lms {
  const names = DATA_MODELS[edition].api
  const calls: string[] = []
  const refusals: string[] = []
  let kept: unknown = {}

  function launch(): object {
    const settings = {
      logLevel: WARNINGS,
      onLogMessage(_: unknown, message: string) {
        // To ask for a value that nobody has set yet is no error of the module.
        if (!message.includes('passed to GetValue')) refusals.push(message)
      },
    }
    const api = edition === 'scorm-1.2' ? new Scorm12API(settings) : new Scorm2004API(settings)
    const before = isRecord(kept) ? kept['cmi'] : undefined
    if (isRecord(before)) api.loadFromJSON(before, 'cmi')
    const save = (): void => {
      kept = JSON.parse(api.renderCMIToJSONString())
    }
    for (const name of [names.initialize, names.commit, names.terminate]) api.on(name, () => calls.push(name))
    api.on(`${names.setValue}.cmi.*`, (element: string) => calls.push(`${names.setValue} ${element}`))
    api.on(names.commit, save)
    api.on(names.terminate, save)
    return api
  }

  return { launch, value: (element) => valueAt(kept, element), calls, refusals }
}
