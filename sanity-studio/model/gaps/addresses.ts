import { isFields } from '../rules/fields.ts'
import type { ReportedDocument } from './gap.ts'

/** The fields in which addresses of other sites stand, in documents, sources and links within a text. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['url', 'web', 'href'])

function addressesWithin(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return ADDRESS_FIELDS.has(name) && /^https?:\/\//i.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((member: unknown) => addressesWithin(member, ''))
  return isFields(value) ? Object.entries(value).flatMap(([key, one]) => addressesWithin(one, key)) : []
}

/** Every web address in a document, each as often as it is there. */
export function addressesIn(document: ReportedDocument): readonly string[] {
  return addressesWithin(document, '')
}
