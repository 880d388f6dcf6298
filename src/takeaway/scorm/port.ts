import type { DataModel, Outcome, Values } from './data-model.ts'
import { findApi } from './find-api.ts'
import type { AnswerGiven, Questions } from './questions.ts'
import { openSession, type Session } from './session.ts'

/**
 * The most characters of progress that are saved. SCORM 1.2 allows 4,096, some LMS keep fewer, and one character too many
 * makes an LMS refuse the whole save.
 */
const MOST_PROGRESS = 1000

/** Modes in which an LMS only shows a module: nothing may be recorded (SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.14). */
const MODES_WITHOUT_RECORD = ['review', 'browse']

/** How far a learner is, as the player says it. */
interface Result {
  /** 0 to 1. */
  readonly done: number
  /** 0 to 1; absent for a module without questions. */
  readonly score?: number
  readonly isPassed: boolean
  readonly answers: readonly AnswerGiven[]
}

/**
 * Whether results reach the LMS: `recorded`; `unreachable` where there is no LMS or it refused to begin; `refused` where it
 * refused the last save; `shown` where it only shows the module.
 */
export type Connection = 'recorded' | 'unreachable' | 'refused' | 'shown'

/** What a module in an LMS is played through. */
export interface LmsPort {
  /** Begins the visit. Returns the progress of the last one; undefined where there is none. */
  load(): string | undefined
  /** Saves where the learner is, and the answers since the last save. Never says that the module is complete. */
  save(progressText: string, result: Result): void
  /** The learner has reached the end. The first time that she passed stays as it is, whatever she does later. */
  finish(result: Result): void
  /** The page is left. Later calls do nothing. */
  leave(): void
  connection(): Connection
}

interface Setting {
  readonly model: DataModel
  readonly questions: Questions
  /** The window of the package. */
  readonly window: object
  readonly now: () => Date
}

/** Of two visits that reached the end the better one counts, so that a look back never takes a result away. */
function isBetter(outcome: Outcome, recorded: Outcome | undefined): boolean {
  if (recorded === undefined) return true
  if (recorded.isPassed) return false
  return outcome.isPassed || (outcome.score ?? 0) > (recorded.score ?? 0)
}

/** A port to the LMS around the window. Nothing is asked of it before `load()`. */
export function createLmsPort({ model, questions, window, now }: Setting): LmsPort {
  let session: Session | undefined
  let connection: Connection = 'unreachable'
  let recorded: Outcome | undefined
  let startedAt = now().getTime()
  const reported = new Map<string, string>()

  const sessionTime = () => model.sessionTime(now().getTime() - startedAt)

  function setAll(to: Session, values: Values): boolean {
    return values.map(([element, value]) => to.set(element, value)).every(Boolean)
  }

  /** Sets the values and saves them; the time of the visit with every save, because no save is known to be the last. */
  function record(to: Session, values: Values): void {
    const isSet = setAll(to, [...values, ...sessionTime()])
    connection = to.commit() && isSet ? 'recorded' : 'refused'
  }

  function newInteractions(to: Session, { answers }: Result): Values {
    const fresh = answers.filter(({ id, given }) => reported.get(id) !== given)
    for (const { id, given } of fresh) reported.set(id, given)
    const first = Number.parseInt(to.get(model.interactionCount), 10) || 0
    return fresh.flatMap((answer, index) => model.interaction(first + index, questions.interaction(answer, now())))
  }

  /** What is only shown is not recorded. */
  const recording = () => (connection === 'shown' ? undefined : session)

  return {
    connection: () => connection,
    load() {
      const api = findApi(window, model.api.object, model.api.initialize)
      session = api && openSession(api, model.api)
      if (session === undefined) return undefined
      startedAt = now().getTime()
      const progressText = session.get('cmi.suspend_data')
      for (const { id, given } of questions.answersIn(progressText)) reported.set(id, given)
      recorded = model.readOutcome(session)
      if (MODES_WITHOUT_RECORD.includes(session.get(model.mode))) connection = 'shown'
      // Saved at once: a browser that is closed or offline may say nothing more.
      else record(session, model.start(recorded))
      return progressText === '' ? undefined : progressText
    },
    save(progressText, result) {
      const to = recording()
      if (to === undefined) return
      const isShort = progressText.length < MOST_PROGRESS
      record(to, [
        ...(isShort ? [['cmi.suspend_data', progressText] as const] : []),
        ...newInteractions(to, result),
        ...(recorded === undefined ? model.progress(result.done) : []),
      ])
      if (!isShort) connection = 'refused'
    },
    finish(result) {
      const to = recording()
      if (to === undefined) return
      const { isPassed, score } = result
      const outcome = { isPassed, ...(score !== undefined && { score }) }
      const isCounted = isBetter(outcome, recorded)
      if (isCounted) recorded = outcome
      record(to, [...newInteractions(to, result), ...(isCounted ? model.finish(outcome) : [])])
    },
    leave() {
      const to = recording()
      if (to !== undefined) {
        setAll(to, sessionTime())
        if (model.commitsBeforeEnd) to.commit()
      }
      session?.terminate()
      session = undefined
    },
  }
}
