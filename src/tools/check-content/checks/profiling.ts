import { findProfiling } from '../../../../sanity-studio/rules/no-profiling.ts'
import type { Check } from '../check.ts'
import { isDocumentField } from '../place.ts'
import { quoted } from '../wording.ts'

/** Warns of signs that describe what people are instead of what they do. */
export const checkProfiling: Check = () => (place) => {
  const { document, value } = place
  if (document._type !== 'sign' || document['language'] !== 'en' || typeof value !== 'string') return undefined
  if (!isDocumentField(place, 'title')) return undefined
  const [first] = findProfiling(value)
  if (first === undefined) return undefined
  return {
    level: 'warning',
    what: `${quoted(first.found)} speaks of ${first.kind}, which is never a sign.`,
    fix: 'Say what people do, not what they are.',
  }
}
