/** How a hotel is run: by its owner without a brand, by a company for the owner, or under the brand of a franchise. */
export const WAYS_TO_RUN = ['own', 'managed', 'franchise'] as const

export type WayToRun = (typeof WAYS_TO_RUN)[number]

/** Somebody who is bound, as the reader would say it. `contract`: whoever signs the work contracts. */
export type Party = 'you' | 'owner' | 'operator' | 'contract' | 'brand'

/**
 * Who each value of BOUND_PARTIES is, by how the hotel is run. The words say what they mean: an owner owns, an operator runs,
 * an employer signs the work contracts. In a franchise all of them are the hotel, and the brand only lends its name.
 */
const WHO: Readonly<Record<WayToRun, Readonly<Record<string, Party>>>> = {
  own: { owner: 'you', operator: 'you', employer: 'you' },
  managed: { owner: 'owner', operator: 'operator', employer: 'contract', franchisor: 'brand' },
  franchise: { owner: 'you', operator: 'you', employer: 'you', franchisor: 'brand' },
}

/**
 * Names the people and firms that a source calls bound.
 * @param binds values of BOUND_PARTIES.
 * @returns each once, in their order; empty where the source names nobody that this hotel has.
 */
export function boundIn(way: WayToRun, binds: readonly string[]): readonly Party[] {
  return [...new Set(binds.flatMap((party) => WHO[way][party] ?? []))]
}
