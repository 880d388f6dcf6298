import type { DataModel, Outcome, Values } from './data-model.ts'
import type { ProgressPort } from '../player/progress-port.ts'
import type { Result } from '../player/play.ts'
import { findApi } from './find-api.ts'
import type { Interaction, Questions } from './questions.ts'
import { openSession, type Session } from './session.ts'

/**
 * The most characters of progress that are saved. SCORM 1.2 allows 4,096, some LMS keep fewer, and one character too many
 * makes an LMS refuse the whole save.
 */
const MOST_PROGRESS = 1000

/** Modes in which an LMS only shows a module: nothing may be recorded (SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.14). */
const MODES_WITHOUT_RECORD = ['review', 'browse']

/**
 * Whether results reach the LMS: `recorded`; `unreachable` where there is no LMS or it refused to begin; `refused` where it
 * refused the last save; `shown` where it only shows the module.
 */
export type Connection = 'recorded' | 'unreachable' | 'refused' | 'shown'

/**
 * What a course in an LMS is played through. `load()` begins the visit. `save()` never says that the course is complete,
 * but for an end that the LMS refused before. After `finish()` the first time that somebody passed stays as it is, whatever
 * she does later.
 */
export interface LmsPort extends ProgressPort {
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
  /** Whether `recorded` is still to be sent: the LMS refused it, and the learner is told that it is tried again. */
  let isOwed = false
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

  const owed = () => (isOwed && recorded !== undefined ? model.finish(recorded) : [])

  /** Remembers what is reported. Returns the answers that are new or changed. */
  function remember(interactions: readonly Interaction[]): readonly Interaction[] {
    const fresh = interactions.filter(({ id, given }) => reported.get(id) !== given.join())
    for (const { id, given } of fresh) reported.set(id, given.join())
    return fresh
  }

  function newAnswers(to: Session, { answers }: Result): Values {
    const first = Number.parseInt(to.get(model.interactionCount), 10) || 0
    return remember(questions.toInteractions(answers)).flatMap((interaction, index) =>
      model.interaction(first + index, interaction, now()),
    )
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
      const kept = session.get('cmi.suspend_data')
      recorded = model.readOutcome(session)
      // Some LMS keep the progress of an attempt that is over. Who has passed begins again, as at the refresher of next year.
      const isOver = recorded?.isPassed === true && session.get(model.entry) !== 'resume'
      const progressText = isOver ? '' : kept
      remember(questions.interactionsIn(progressText))
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
        ...newAnswers(to, result),
        ...(recorded === undefined ? model.progress(result.done) : owed()),
      ])
      if (connection === 'recorded') isOwed = false
      if (!isShort) connection = 'refused'
    },
    finish(result) {
      const to = recording()
      if (to === undefined) return
      // The player also shows its last page to somebody who has skipped a part: that completes nothing.
      if (result.done < 1) return
      const { isPassed, score } = result
      const outcome = { isPassed, ...(score !== undefined && { score }) }
      if (isBetter(outcome, recorded)) {
        recorded = outcome
        isOwed = true
      }
      record(to, [...newAnswers(to, result), ...owed(), ...(recorded?.isPassed === true ? model.endAttempt : [])])
      if (connection === 'recorded') isOwed = false
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
