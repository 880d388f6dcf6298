/** The phases of the work against trafficking in a hotel, in their order: values of PHASES in the vocabularies. */
export const PHASES = ['analyse-plan', 'implement', 'assess-impact'] as const

export type Phase = (typeof PHASES)[number]
