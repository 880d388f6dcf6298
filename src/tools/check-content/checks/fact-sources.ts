import { checkSources } from '../../../../sanity-studio/rules/source-required.ts'
import type { Check } from '../check.ts'
import { isDocumentField } from '../place.ts'

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

/** Facts without a source, and links to a resource without its address. */
export const checkFactSources: Check = () => (place) => {
  const { document, value } = place
  if (isDocumentField(place, 'sources')) return checkSources(document._type, value)
  if (document._type !== 'externalResource' || !isDocumentField(place, 'url') || !isBlank(value)) return undefined
  return {
    what: 'A link to a resource has no address.',
    fix: 'Give the publisher’s own page, or unpublish the document.',
  }
}
