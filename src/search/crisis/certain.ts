import type { ReadSentence } from '../query/read-sentence.ts'
import type { Need } from './model.ts'
import type { CrisisScore } from './score.ts'

/** A card of its own, which no training knows: whether the police pass on what somebody tells them. */
export const PASSED_ON = 'passed-on'

/** A card above the results: that of a need, or the one about what the police pass on. */
export type Card = Need | typeof PASSED_ON

/** The groups of words of a child, and of what may be done to one. */
const CHILD: readonly string[] = ['childword', 'girl']
const HARM: readonly string[] = ['sex', 'hit']

/** The cards of somebody who is harmed at work, or of who tells of her. */
const AT_WORK: readonly Need[] = ['danger', 'worker', 'staff', 'guest', 'injury']

/** The cards of somebody who saw something. */
const SEEN: readonly Need[] = ['danger', 'child', 'staff', 'guest', 'rape', 'injury']

/** The groups of words of somebody else than the one who types. */
const OTHERS: readonly string[] = ['worker', 'woman', 'girl', 'someone']

/** The groups of words beside which no sentence is certain to be no cry. */
const ALARM: readonly string[] = ['kill', 'despair', 'fear', 'injury', 'weapon', 'threat', 'scream', 'rape']

/** What a sentence certainly is. */
export interface Certain {
  /** Its cards, of which the likeliest is shown; none where it is certainly no cry. */
  readonly cards: readonly Card[]
  /** With fewer points than these all else in it is far from it, as in “kids drinks menu”: then it is none. */
  readonly least: number
}

/** No card: these sentences are answered by a page, and the numbers stand below the search field in any case. */
const NONE: Certain = { cards: [], least: Number.NEGATIVE_INFINITY }

/** Finds the few sentences that are certain by words that stand together in them; undefined for all others. */
export function certainOf({ groups }: CrisisScore, { age, said, hasPhrase }: ReadSentence): Certain | undefined {
  const has = (names: readonly string[]) => names.some((name) => groups.includes(name))
  const isAtHome = said.has('partner')
  const isBoss = has(['boss']) || said.has('atWork')
  const isOfChild = age !== undefined || said.has('number') || (has(CHILD) && !isAtHome)
  const isHarmed = has(HARM) || said.has('locked') || (age !== undefined && said.has('lure'))
  if (isOfChild && isHarmed && !said.has('nanny')) return { cards: ['child'], least: age === undefined ? -30 : -50 }
  const isCalm = !hasPhrase && !isHarmed && !isBoss && !has(ALARM) && !said.has('flee')
  const isOfAsylum = said.has('asylum') && !has(['me', ...CHILD])
  if (isCalm && (said.has('leads') || said.has('ownChild') || isOfAsylum)) return NONE
  if (said.has('police') && said.has('immigration') && said.has('tells') && !isBoss)
    return { cards: [PASSED_ON], least: Number.NEGATIVE_INFINITY }
  // The blows of a partner are not those of a boss.
  if (isAtHome)
    return has(['hit']) ? { cards: ['home-violence', 'danger', 'staff', 'guest', 'injury'], least: 0 } : undefined
  if (said.has('locked') && !said.has('lockedOther')) return { cards: ['danger'], least: -30 }
  if (said.has('sleepWith')) return { cards: ['worker', 'rape'], least: -30 }
  // A boss may hit his targets.
  if (isBoss && has(['hit'])) return { cards: has(OTHERS) ? AT_WORK : ['danger', 'worker'], least: -15 }
  // A boss who keeps her papers, and a guest who touches her, whatever else she says of it.
  const isHarm = has(['guest'])
    ? has(['sex']) && has(['me'])
    : isBoss && has(['papers']) && has(['take']) && has(['me', 'we'])
  if (said.has('harmed') || isHarm) return { cards: ['worker', 'rape'], least: -30 }
  // Who wants to get away, and says nothing of dying, wants to live; and does not ask for a bed yet.
  if (said.has('flee') && !has(['kill', 'despair'])) return { cards: AT_WORK, least: -20 }
  // Who found or saw something, and says nothing of herself, is no worker who needs help.
  if (has(['witness']) && !has(['me', 'we', 'boss']) && !isAtHome) return { cards: SEEN, least: 0 }
  return undefined
}
