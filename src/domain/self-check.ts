import { onlyCountryOf } from './help.ts'
import { countriesWithRights, type Right, type SelfCheck } from './right.ts'

/** A question of “Is this you?” in one country. */
export interface AskedThere {
  readonly asked: SelfCheck
  /** The document that has the words of the question. */
  readonly askedBy: Right
  /** What the country answers; undefined where nobody found an answer. */
  readonly answer: Right | undefined
}

/** A right with a question of “Is this you?”. */
type AskingRight = Right & Required<Pick<Right, 'selfCheck'>>

function isAsking(right: Right): right is AskingRight {
  return right.selfCheck !== undefined
}

/**
 * The questions of “Is this you?” in a country: those of the hub's own, each with the answer that the country gives to the same
 * question, then those that are asked there alone. The law of one country is never the answer in another.
 * @param own the hub's own country: what is about no other country alone is asked there.
 */
export function selfChecksIn(country: string, own: string, all: readonly Right[]): readonly AskedThere[] {
  const of = (wanted: string) => all.filter(({ jurisdictions }) => (onlyCountryOf(jurisdictions) ?? own) === wanted)
  const there = of(country)
  const ours = of(own)
    .filter(isAsking)
    .map((right) => {
      const { sharedQuestion } = right
      const isSame = (other: Right) => sharedQuestion !== undefined && other.sharedQuestion === sharedQuestion
      return { right, answer: country === own ? right : there.find(isSame) }
    })
  const alone = there.filter(isAsking).filter((right) => !ours.some(({ answer }) => answer === right))
  return [
    ...ours.map(({ right, answer }) => {
      const asking = answer !== undefined && isAsking(answer) ? answer : right
      return { asked: asking.selfCheck, askedBy: asking, answer }
    }),
    ...alone.map((right) => ({ asked: right.selfCheck, askedBy: right, answer: right })),
  ]
}

/**
 * The part of the address of “Is this you?” in a country: one of its own where the country answers questions and is not the hub's.
 * @param country undefined for a page that is about no country.
 */
export function selfCheckPart(country: string | undefined, own: string, all: readonly Right[]): string {
  return country === undefined || country === own || !countriesWithRights(all).includes(country)
    ? 'is-this-you'
    : `is-this-you/${country.toLowerCase()}`
}
