import { points, type DataModel, type Outcome } from './data-model.ts'
import type { Session } from './session.ts'
import { isoDuration, localTimestamp } from './times.ts'

/** The most characters of a description that every LMS keeps (RTE 4.2.9, smallest permitted maximum). */
const MOST_OF_QUESTION = 250

/** A real number with the seven digits that every LMS keeps (RTE 4.1.1.5). */
function share(value: number): string {
  return String(Number(Math.min(1, Math.max(0, value)).toFixed(7)))
}

function readOutcome(session: Session): Outcome | undefined {
  if (session.get('cmi.completion_status') !== 'completed') return undefined
  const scaled = Number.parseFloat(session.get('cmi.score.scaled'))
  return {
    isPassed: session.get('cmi.success_status') !== 'failed',
    ...(Number.isFinite(scaled) && { score: scaled }),
  }
}

/** SCORM 2004, 4th edition (Run-Time Environment 4.2). */
export const scorm2004: DataModel = {
  api: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
  },
  mode: 'cmi.mode',
  entry: 'cmi.entry',
  interactionCount: 'cmi.interactions._count',
  readOutcome,
  start: (outcome) => [
    ...(outcome === undefined
      ? ([
          ['cmi.completion_status', 'incomplete'],
          ['cmi.success_status', 'unknown'],
        ] as const)
      : []),
    ['cmi.exit', 'suspend'],
  ],
  progress: (done) => [['cmi.progress_measure', share(done)]],
  finish: ({ isPassed, score }) => [
    ...(score === undefined
      ? []
      : ([
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', points(score)],
          ['cmi.score.scaled', share(score)],
        ] as const)),
    ['cmi.success_status', isPassed ? 'passed' : 'failed'],
    ['cmi.completion_status', 'completed'],
    ['cmi.progress_measure', '1'],
  ],
  endAttempt: [['cmi.exit', 'normal']],
  interaction(index, { id, question, language, given, right, isRight }, at) {
    const element = `cmi.interactions.${index}`
    // The cut may leave half of a character.
    const description = question.slice(0, MOST_OF_QUESTION).replace(/[\uD800-\uDBFF]$/, '')
    return [
      [`${element}.id`, id],
      [`${element}.type`, 'choice'],
      [`${element}.timestamp`, localTimestamp(at)],
      ...right.map((letters, way) => [`${element}.correct_responses.${way}.pattern`, letters.join('[,]')] as const),
      [`${element}.learner_response`, given.join('[,]')],
      [`${element}.result`, isRight ? 'correct' : 'incorrect'],
      [`${element}.description`, `{lang=${language}}${description}`],
    ]
  },
  sessionTime: (milliseconds) => [['cmi.session_time', isoDuration(milliseconds)]],
  commitsBeforeEnd: false,
}
