interface SignEvidence {
  readonly evidenceFrom?: unknown
  readonly sources?: unknown
}

/** “US Department of Homeland Security, Blue Campaign (archived page)” is the same publisher without its brackets. */
function withoutNote(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)$/, '')
}

/** Whose words a source gives: those of the publisher whom it repeats, or its own. */
function originOf(source: unknown): unknown {
  if (typeof source !== 'object' || source === null) return undefined
  const { passesOn, publisher } = { passesOn: undefined, publisher: undefined, ...source }
  const name: unknown = passesOn ?? publisher
  return typeof name === 'string' ? withoutNote(name) : undefined
}

/**
 * Says that a sign weighs more than its evidence bears, or `true`. What only one list of one country names may be
 * true of that country alone, or of nobody: such a sign is weak, so that it is below signs that several name.
 */
export function checkSignWeight(weight: number | undefined, { evidenceFrom, sources }: SignEvidence): true | string {
  if (weight === undefined || weight <= 1 || !Array.isArray(evidenceFrom) || !Array.isArray(sources)) return true
  // A list of the United Nations is one of many countries.
  if (evidenceFrom.length > 1 || evidenceFrom.includes('INT')) return true
  if (new Set(sources.map(originOf)).size > 1) return true
  return 'Only one list of one country names this sign. Give it a second source of its own, or the weight 1.'
}
