import { countOf } from '../../../model/rules/phrases.ts'
import type { Outcome } from './carry-out.ts'
import type { Planned } from './change.ts'

/** `1 document`, `3 documents` */
export function countDocuments(count: number): string {
  return countOf(count, 'document')
}

/** What becomes of documents, in a word. */
export type Done = 'changed' | 'published'

/** What is going to become of documents. */
export const WILL: Readonly<Record<Done, string>> = { changed: 'will change', published: 'will be published' }

/** What a plan does, in one line: `3 documents will change. 1 is so already. 2 cannot be changed.` */
export function sayPlan(planned: readonly Planned[], done: Done): string {
  const count = (state: Planned['fate']['state']) => planned.filter(({ fate }) => fate.state === state).length
  const [same, refused] = [count('same'), count('refused')]
  return [
    `${countDocuments(count('change'))} ${WILL[done]}.`,
    ...(same === 0 ? [] : [same === 1 ? '1 is so already.' : `${same} are so already.`]),
    ...(refused === 0 ? [] : [`${refused} cannot be ${done}.`]),
  ].join(' ')
}

/** What became of a change, in one line: `3 documents are changed. 1 is not.` */
export function sayOutcome(outcomes: readonly Outcome[], become: Done | 'as before'): string {
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length
  const done = outcomes.length - failed
  const not = failed === 0 ? '' : failed === 1 ? ' 1 is not.' : ` ${failed} are not.`
  return `${countDocuments(done)} ${done === 1 ? 'is' : 'are'} ${become}.${not}`
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as people say it: “27 November 2026”; one that is no day as it is written. @param day YYYY-MM-DD. */
export function sayDay(day: string): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : DAY.format(time)
}
