import type { Change, LabelField } from './change.ts'
import type { Done } from './say.ts'

/** A change that a person can begin. */
export interface ChangeOffer {
  readonly kind: Change['kind']
  /** On the button that opens its window, and above that. */
  readonly title: string
  /** On the button that does it, before the number of documents. */
  readonly verb: string
  /** What becomes of the documents; they are changed where it is left out. */
  readonly done?: Done
  readonly field?: LabelField
  /** Whether it goes by what the forms of the documents say. */
  readonly isChecked?: boolean
  /** The change before anything is chosen; undefined where it needs a choice first. */
  readonly begin: Change | undefined
}

function labels(field: LabelField, title: string): ChangeOffer {
  return { kind: 'labels', title, verb: 'Change', field, begin: { kind: 'labels', field, add: [], remove: [] } }
}

/** All that can be done with several documents at once. */
export const OFFERS = {
  checked: { kind: 'checked', title: 'Checked today, nothing to change', verb: 'Write the day into', begin: undefined },
  review: {
    kind: 'review',
    title: 'Day of the last review',
    verb: 'Change',
    begin: { kind: 'review', day: undefined, how: undefined, every: undefined },
  },
  topics: labels('topics', 'Topics'),
  jobs: labels('roles', 'Jobs'),
  send: { kind: 'send', title: 'Send for review', verb: 'Send', isChecked: true, begin: { kind: 'send' } },
  publish: {
    ...{ kind: 'publish', title: 'Publish', verb: 'Publish', done: 'published', isChecked: true },
    begin: { kind: 'publish' },
  },
} as const satisfies Readonly<Record<string, ChangeOffer>>
