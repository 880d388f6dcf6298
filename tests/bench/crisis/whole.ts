import { openCrisis } from '../../../src/search/crisis/decide.ts'
import { LEARNT_WORDS } from '../../../src/search/crisis/learnt-words.ts'

/** Scoring and deciding with all that the page loads. */
export const { scoreCrisis, whoNeedsHelp } = openCrisis(LEARNT_WORDS)
