import type { ActionStep } from '../../domain/sign.ts'

/** How many things to do, and not to do, stand on Act now; “What to do, step by step” has all. */
const STEPS_OF_EACH = 3

/** The first things to do, then the first not to do, of those for every job. */
export function firstSteps(steps: readonly ActionStep[]): readonly ActionStep[] {
  const everyJob = steps.filter(({ forEveryJob }) => forEveryJob)
  const ofStance = (wanted: ActionStep['stance']) => everyJob.filter(({ stance }) => stance === wanted)
  return [...ofStance('do').slice(0, STEPS_OF_EACH), ...ofStance('do-not').slice(0, STEPS_OF_EACH)]
}
