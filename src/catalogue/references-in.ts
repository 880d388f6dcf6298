import { memoizeByObject } from '../domain/memoize.ts'
import type { ContentDocument } from './source/source.ts'

/** The ids of all documents to which one points. A change note has the id of its document without a reference. */
export const referencesIn = memoizeByObject((document: ContentDocument): readonly string[] => {
  const ids = new Set<string>(typeof document['documentId'] === 'string' ? [document['documentId']] : [])
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('_ref' in value && typeof value._ref === 'string') ids.add(value._ref)
    for (const field of Object.values(value)) visit(field)
  }
  visit(document)
  return [...ids]
})
