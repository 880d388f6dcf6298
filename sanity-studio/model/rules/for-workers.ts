import { textsIn, type Fields } from './fields.ts'

/** Types with no field “Audience” that workers read, often in a hurry. A test sorts every other type of the schema. */
export const WORKER_TYPES: ReadonlySet<unknown> = new Set([
  ...['sign', 'actionStep', 'helpline', 'page', 'poster', 'rightsAnswer'],
  ...['role', 'topic', 'pathStep', 'referralRoute', 'siteSettings'],
])

/** Whether a document is for workers, so that it must be in plain words. */
export function isForWorkers({ _type, audience }: Fields): boolean {
  return WORKER_TYPES.has(_type) || textsIn(audience).includes('worker')
}
