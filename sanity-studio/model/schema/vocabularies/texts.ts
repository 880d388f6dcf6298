import { SCENE_TITLES } from '../../../../src/pictures/scenes/titles.ts'

/** The drawings of the hub by their names. They are files in git, each with a title in scenes.json. */
export const SCENES: readonly string[] = [...SCENE_TITLES.keys()]

export const STANCES = ['do', 'do-not'] as const

export const CALLOUT_TONES = ['note', 'important', 'danger'] as const

/** What is drawn above a sentence that is shown to somebody. */
export const SHOWN_DRAWINGS = ['call', 'danger', 'quiet', 'alone', 'interpreter', 'passport', 'wait', 'doctor'] as const

/** Which number of the chosen country is under a shown sentence. */
export const SHOWN_LINES = ['none', 'main', 'emergency'] as const

/** What a poster is for, in the order in which it is offered. */
export const POSTER_KINDS = ['staff-room', 'guests', 'worker'] as const

/** What the questions of a training are about: an attempt draws from each. */
export const QUESTION_SUBJECTS = ['signs', 'steps', 'child', 'pay', 'records', 'hotel'] as const
