import { DATA_MODELS, isEdition, type Edition } from '../scorm/editions.ts'
import { createLmsPort, type LmsPort } from '../scorm/port.ts'
import { questionsOf } from '../scorm/questions.ts'
import { showOutcome, startCertificate, type CertificateWords } from '../player/certificate-sheet.ts'
import type { TrainingModule } from '../player/module.ts'
import type { Result } from '../player/play.ts'
import type { ProgressPort } from '../player/progress-port.ts'
import { element, showScriptParts } from '../../../ui/browser/element.ts'
import { createKeptPort, type KeptPort } from '../player/kept-port.ts'
import { startPlayer } from '../player/player.ts'
import type { PlayerWords } from '../player/player-words.ts'
import { startRememberBox } from './remember-box.ts'

/** The words that the page hands to its script. */
interface PackageData {
  readonly course: TrainingModule
  readonly words: PlayerWords
  readonly certificate: CertificateWords
}

/* The script of a package: connects the player with the LMS around it or, without one, with what the learner lets it keep. */

const root = document.documentElement
const { course, words, certificate }: PackageData = JSON.parse(
  element(document, '[data-course]', HTMLElement).textContent,
)
const status = element(document, '[data-connection]', HTMLElement)
const messages: Readonly<Record<string, string>> = JSON.parse(status.dataset['connection'] ?? '{}')

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
      const isRecorded = result.done === 1 && port.connection() === 'recorded'
      say(messages[isRecorded ? 'finished' : port.connection()])
    },
  }
}

function lmsPort(kind: Edition): ProgressPort {
  const port = createLmsPort({
    model: DATA_MODELS[kind],
    questions: questionsOf(course),
    window,
    now: () => new Date(),
  })
  // The last event that every browser sends, also where it keeps the page to come back to it; then the visit begins again.
  addEventListener('pagehide', () => port.leave())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  return watched(port)
}

/** Without an LMS nothing is kept before the learner says so: many may use the computer. */
function ownPort(): KeptPort {
  const port = createKeptPort(course.id)
  startRememberBox(element(document, '[data-remember-box]', HTMLElement), port)
  return port
}

let certificateParts: HTMLElement | undefined

/** The certificate of somebody who has passed: what she typed stays while she looks around in the course. */
function certificateFor(result: Result): HTMLElement {
  const parts = certificateParts ?? takeOutCertificate()
  certificateParts = parts
  showOutcome(element(parts, '[data-certificate]', HTMLElement), result, certificate)
  return parts
}

function takeOutCertificate(): HTMLElement {
  const { content } = element(document, '[data-certificate-parts]', HTMLTemplateElement)
  const parts = element(document.importNode(content, true), 'div', HTMLElement)
  const sheet = element(parts, '[data-certificate]', HTMLElement)
  startCertificate(sheet, parts.querySelectorAll('input'), certificate.language)
  element(parts, '[data-print]', HTMLElement).addEventListener('click', () => print())
  return parts
}

const kind = root.dataset['package']
startPlayer({
  root: element(document, '[data-player]', HTMLElement),
  port: isEdition(kind) ? lmsPort(kind) : ownPort(),
  course,
  words,
  atEnd: (result) => [certificateFor(result)],
})
// Last: where the player cannot start, its text stays to be read.
showScriptParts()
