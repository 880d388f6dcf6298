import { PRICE_SHARES } from '../../../../src/domain/statistic.ts'

/** What an indicator shows: what was done, what people know and do, what came of it, and whether somebody was harmed. */
export const INDICATOR_LEVELS = ['input', 'learning', 'behaviour', 'outcome', 'harm-check'] as const

/** What a figure is in the sum of “What an hour of work costs”, in the order of the sum. */
export const PRICE_LINES = ['wage', 'wage-from-18', 'wage-under-18', ...PRICE_SHARES] as const

/** The doors of the menu but Act now, which is always the first: each by the first part of its address. */
export const MENU_DOORS = ['signs', 'rights', 'start', 'papers', 'training', 'resources'] as const
