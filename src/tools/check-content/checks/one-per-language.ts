import type { Check } from '../check.ts'
import { isRecord } from '../json.ts'
import { isDocumentField } from '../place.ts'
import { quoted } from '../wording.ts'

function originalOf(translationOf: unknown): string | undefined {
  const id = isRecord(translationOf) ? translationOf['_ref'] : undefined
  return typeof id === 'string' ? id : undefined
}

/** Two translations of one document into one language, or two site settings in one: a page would show either. */
export const checkOnePerLanguage: Check = () => {
  const owners = new Map<string, string>()
  return (place) => {
    const { document, value } = place
    if (!isDocumentField(place, 'language') || typeof value !== 'string') return undefined
    const original = originalOf(document['translationOf'])
    if (original === undefined && document._type !== 'siteSettings') return undefined
    const key = `${original ?? document._type} ${value}`
    const owner = owners.get(key)
    if (owner === undefined) {
      owners.set(key, document._id)
      return undefined
    }
    return {
      what: `${quoted(owner)} already stands for the same in the language “${value}”.`,
      fix: 'Keep one of the two, or correct the language.',
    }
  }
}
