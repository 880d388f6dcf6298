import type { Check } from '../check.ts'
import { isDocumentField } from '../place.ts'
import { quoted } from '../wording.ts'

/** Two originals of one type with the same address. Translations have no address of their own. */
export const checkUniqueSlugs: Check = () => {
  const owners = new Map<string, string>()
  return ({ document, value, segment, parent }) => {
    if (segment !== 'current' || parent === undefined || !isDocumentField(parent, 'slug')) return undefined
    if (typeof value !== 'string' || document['translationOf'] !== undefined) return undefined
    const address = `${document._type} ${value}`
    const owner = owners.get(address)
    if (owner === undefined) {
      owners.set(address, document._id)
      return undefined
    }
    return {
      what: `The address ${quoted(value)} already belongs to ${quoted(owner)}.`,
      fix: 'Give one of the two another address.',
    }
  }
}
