import { points, type DataModel, type Outcome } from './data-model.ts'
import type { Session } from './session.ts'
import { timeOfDay, timespan } from './times.ts'

/** One element holds completion and success. A passed module is complete as well, so `completed` must not overwrite it. */
function statusOf({ isPassed, score }: Outcome): string {
  if (score === undefined) return 'completed'
  return isPassed ? 'passed' : 'failed'
}

function readOutcome(session: Session): Outcome | undefined {
  const status = session.get('cmi.core.lesson_status')
  if (!['passed', 'completed', 'failed'].includes(status)) return undefined
  const raw = Number.parseFloat(session.get('cmi.core.score.raw'))
  return { isPassed: status !== 'failed', ...(Number.isFinite(raw) && { score: raw / 100 }) }
}

/** SCORM 1.2 (Run-Time Environment 1.2, 3.4). */
export const scorm12: DataModel = {
  api: {
    object: 'API',
    initialize: 'LMSInitialize',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  mode: 'cmi.core.lesson_mode',
  entry: 'cmi.core.entry',
  interactionCount: 'cmi.interactions._count',
  readOutcome,
  start: (outcome) => [
    ...(outcome === undefined ? [['cmi.core.lesson_status', 'incomplete'] as const] : []),
    ['cmi.core.exit', 'suspend'],
  ],
  progress: () => [],
  finish: (outcome) => [
    ...(outcome.score === undefined
      ? []
      : ([
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', points(outcome.score)],
        ] as const)),
    ['cmi.core.lesson_status', statusOf(outcome)],
  ],
  endAttempt: [['cmi.core.exit', '']],
  interaction(index, { id, given, right, isRight }, at) {
    const element = `cmi.interactions.${index}`
    return [
      [`${element}.id`, id],
      [`${element}.type`, 'choice'],
      [`${element}.time`, timeOfDay(at)],
      ...right.map((letters, way) => [`${element}.correct_responses.${way}.pattern`, letters.join(',')] as const),
      [`${element}.student_response`, given.join(',')],
      [`${element}.result`, isRight ? 'correct' : 'wrong'],
    ]
  },
  sessionTime: (milliseconds) => [['cmi.core.session_time', timespan(milliseconds)]],
  commitsBeforeEnd: true,
}
