import type { LogEntry } from '../connection/transaction-log.ts'
import { isFields } from '../../model/rules/fields.ts'

/** When the second reader was switched off, and the id of the person who did it. */
export interface SwitchedOff {
  readonly at: string
  readonly author: string
}

const WHOLE = ['createOrReplace', 'create', 'createIfNotExists'] as const

/** What a mutation of the settings makes of the switch; undefined where it leaves it as it is. */
function switchIn(mutation: unknown): boolean | undefined {
  if (!isFields(mutation)) return undefined
  for (const name of WHOLE) {
    const document = mutation[name]
    if (isFields(document)) return document['secondReader'] !== false
  }
  const { patch } = mutation
  const set = isFields(patch) ? patch['set'] : undefined
  return isFields(set) && 'secondReader' in set ? set['secondReader'] !== false : undefined
}

/**
 * Finds the transaction that switched the second reader off for the last time.
 * @param log of the settings, newest first, with the mutations.
 * @returns undefined where the log does not go back so far.
 */
export function findSwitchedOff(log: readonly LogEntry[]): SwitchedOff | undefined {
  let found: SwitchedOff | undefined
  for (const { author, timestamp, mutations = [] } of log) {
    const isOn = mutations.map(switchIn).findLast((value) => value !== undefined)
    if (isOn === true) return found
    if (isOn === false && author !== undefined && timestamp !== undefined) found = { at: timestamp, author }
  }
  return found
}
