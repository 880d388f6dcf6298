import { cleanFact, readFacts, type Facts } from '../../takeaway/facts.ts'
import { readKept, type KeptName } from './kept.ts'

/** The tools that ask for facts of a hotel, by the names under which they keep them. Each asks by itself whether it may. */
export type FactsName = Extract<KeptName, 'hotel-facts' | 'poster-facts'>

const OTHER: Readonly<Record<FactsName, FactsName>> = { 'hotel-facts': 'poster-facts', 'poster-facts': 'hotel-facts' }

/** Facts that are kept on this device. */
export interface KnownFacts {
  readonly facts: Facts
  /** Whether the tool itself keeps them; if not, the other one does. */
  readonly isOwn: boolean
}

/**
 * What a tool begins with: the facts that it keeps itself or, so that nothing is typed twice, those that the other one keeps.
 * These do not make it keep anything: a yes in one tool is no yes in the other.
 */
export function knownFacts(name: FactsName): KnownFacts {
  const own = readKept(name)
  return { facts: readFacts(own ?? readKept(OTHER[name])), isOwn: own !== undefined }
}

/** The names under which facts of the hotel are kept. */
export const FACTS_NAMES: readonly FactsName[] = ['hotel-facts', 'poster-facts']

/** So many characters of the name of a hotel fit into the tools that only show it. */
const LONGEST_NAME = 80

/** The name of the hotel, where somebody chose to keep it on this device; otherwise empty. */
export function knownHotel(): string {
  return Array.from(cleanFact(knownFacts('hotel-facts').facts['hotelName'] ?? ''))
    .slice(0, LONGEST_NAME)
    .join('')
    .trim()
}
