import type { ContentDocument } from '../../sanity/source.ts'

/** Types that are always read by workers, in a hurry. */
const ALWAYS: ReadonlySet<string> = new Set(['sign', 'actionStep', 'helpline', 'page'])

/** Whether a document is written in English and for workers, so that plain words are owed. */
export function isForWorkers(document: ContentDocument): boolean {
  if (document['language'] !== 'en') return false
  const audience = document['audience']
  return ALWAYS.has(document._type) || (Array.isArray(audience) && audience.includes('worker'))
}
