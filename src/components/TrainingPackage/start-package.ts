import { DATA_MODELS, isEdition } from '../../takeaway/scorm/editions.ts'
import { createLmsPort, type LmsPort } from '../../takeaway/scorm/port.ts'
import { questionsOf } from '../../takeaway/scorm/questions.ts'
import type { TrainingModule } from '../../takeaway/training/module.ts'
import type { ProgressPort } from '../../takeaway/training/progress-port.ts'
import { element, showScriptParts } from '../element.ts'
import { startCourse } from './course-player.ts'

/* The script of a package: connects the player with the LMS around it, or with nothing. */

const root = document.documentElement
const module: TrainingModule = JSON.parse(element(document, 'script[data-course]', HTMLScriptElement).text)
const status = element(document, '[data-connection]', HTMLElement)
const messages: Readonly<Record<string, string>> = JSON.parse(status.dataset['connection'] ?? '{}')

/** Without an LMS nothing is kept: a folder on a computer that many use must not show what somebody did. */
const NOWHERE: ProgressPort = { load: () => undefined, save: () => undefined, finish: () => undefined }

function say(message: string | undefined): void {
  status.hidden = message === undefined
  status.textContent = message ?? ''
}

/** The port to the LMS, whose state the page shows after each step. */
function watched(port: LmsPort): ProgressPort {
  const showState = () => say(messages[port.connection()])
  return {
    load() {
      const progress = port.load()
      showState()
      return progress
    },
    save(progressText, result) {
      port.save(progressText, result)
      showState()
    },
    finish(result) {
      port.finish(result)
      say(messages[port.connection() === 'recorded' ? 'finished' : port.connection()])
    },
  }
}

function portOf(kind: string | undefined): ProgressPort {
  if (!isEdition(kind)) return NOWHERE
  const port = createLmsPort({
    ...{ model: DATA_MODELS[kind], questions: questionsOf(module), window },
    now: () => new Date(),
  })
  // The last event that every browser sends, also where it keeps the page to come back to it; then the visit begins anew.
  addEventListener('pagehide', () => port.leave())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  return watched(port)
}

showScriptParts()
startCourse(element(document, '[data-course-player]', HTMLElement), module, portOf(root.dataset['package']))
