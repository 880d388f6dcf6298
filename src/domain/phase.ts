import type { Card } from './resource.ts'

/** The phases of the work against trafficking in a hotel, in their order: values of PHASES in the vocabularies. */
export const PHASES = ['analyse-plan', 'implement', 'assess-impact'] as const

export type Phase = (typeof PHASES)[number]

/** How many cards each phase has. */
export function countByPhase(cards: readonly Card[]): Readonly<Record<Phase, number>> {
  const count = (phase: Phase) => cards.filter(({ phases }) => phases.includes(phase)).length
  return {
    'analyse-plan': count('analyse-plan'),
    implement: count('implement'),
    'assess-impact': count('assess-impact'),
  }
}
