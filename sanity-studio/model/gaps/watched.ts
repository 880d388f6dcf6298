import { isFields } from '../rules/fields.ts'
import type { Gap } from './gap.ts'

/** What was found on the pages that the content cites, on the last day on which they were asked. */
export interface WatchedPages {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly gaps: readonly Gap[]
}

function isGap(value: unknown): value is Gap {
  return isFields(value) && ['id', 'type', 'title', 'why'].every((name) => typeof value[name] === 'string')
}

/** Reads what a server answered; undefined where no page was asked yet, or the server knows of none. */
export function readWatched(answer: unknown): WatchedPages | undefined {
  if (!isFields(answer) || typeof answer['day'] !== 'string' || !Array.isArray(answer['gaps'])) return undefined
  return { day: answer['day'], gaps: answer['gaps'].filter(isGap) }
}
