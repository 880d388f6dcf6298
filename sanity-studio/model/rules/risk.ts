/**
 * What a wrong fact can do to a reader, the worst first. `call`: somebody in danger turns to a line that does not answer.
 * `advice`: somebody does what a text says, with a guest or a colleague. `law`: a hotel relies on what a law or a paper asks.
 * `figure`: somebody repeats a figure. `other`: somebody follows a link for nothing, or reads about us.
 */
export const RISKS = ['call', 'advice', 'law', 'figure', 'other'] as const

export type Risk = (typeof RISKS)[number]

/**
 * The types of each risk. The order is one of harm, not of likelihood: a call that nobody answers cannot be made again, advice
 * is followed at once, a law is read before somebody acts, a figure hurts nobody by itself. A test compares the types with
 * those whose facts are reviewed. Within a risk, what a person relies on alone comes before longer texts.
 */
export const TYPES_BY_RISK: Readonly<Record<Risk, readonly string[]>> = {
  call: ['helpline'],
  advice: ['rightsAnswer', 'sign', 'actionStep', 'referralRoute', 'partnership', 'guide', 'training'],
  law: ['law', 'policy'],
  figure: ['statistic', 'indicator', 'case'],
  other: ['externalResource', 'organisation', 'page'],
}

/** The names of the risks for editors: what their documents are. */
export const RISK_NAMES: Readonly<Record<Risk, string>> = {
  call: 'Helpline',
  advice: 'Advice',
  law: 'Law',
  figure: 'Figure',
  other: 'Link or page',
}

/** The order by risk in one sentence, for whoever asks why a document comes first. */
export const ORDER_BY_RISK =
  'A helpline that somebody may call comes before advice that somebody follows, then a law, then a figure, then links and ' +
  'pages. Within each: what is wrong, then what is longest overdue, then rights and signs before longer texts, then what rests ' +
  'on the oldest source.'

/** The types in the order of their risk. */
const TYPES = RISKS.flatMap((risk) => TYPES_BY_RISK[risk])

/** Orders two types by their risk, the worse first. */
export function compareRisk(one: string, other: string): number {
  return TYPES.indexOf(one) - TYPES.indexOf(other)
}

/** The risk of a type of document; `other` where it states no facts that are reviewed. */
export function riskOf(type: string): Risk {
  return RISKS.find((risk) => TYPES_BY_RISK[risk].includes(type)) ?? 'other'
}
