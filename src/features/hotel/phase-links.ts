import { countByPhase, PHASES, type Phase } from '../../domain/phase.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** A phase of the work, with how many resources it has and the address of its page. */
export interface PhaseLink {
  readonly phase: Phase
  readonly count: number
  readonly path: string
}

/** All phases in their order. */
export function phaseLinks(context: PathsContext): readonly PhaseLink[] {
  const counts = countByPhase(context.library.resources)
  return PHASES.map((phase) => ({ phase, count: counts[phase], path: pathTo(`phases/${phase}`, context) }))
}
