import { countryOf, isCountry, isInUnion } from '../../domain/help.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import type { CheckContext, ContentCheck } from './check.ts'
import { quote } from './format-values.ts'

function placeOf({ country }: ContentDocument): string {
  return typeof country === 'string' ? countryOf(country) : ''
}

function countriesWithEmergency({ documents }: CheckContext): ReadonlySet<string> {
  const lines = documents.filter(({ purpose, dial }) => purpose === 'emergency' && typeof dial === 'string')
  return new Set(lines.filter(({ _type }) => _type === 'helpline').map(placeOf))
}

/**
 * Refuses a country that readers can choose, because a line of it is published, and that has no emergency number to dial: its
 * page would lead somebody in danger nowhere. Says so once a country.
 */
export const checkEmergencyNumbers: ContentCheck = {
  name: 'emergency-numbers',
  ask({ document, parent }) {
    if (parent !== undefined || document._type !== 'helpline' || document['translationOf'] !== undefined)
      return undefined
    const country = placeOf(document)
    return country !== '' && isCountry(country) ? [country] : undefined
  },
  prepare(context) {
    const known = countriesWithEmergency(context)
    const said = new Set<string>()
    return ([country = '']) => {
      if (known.has(country) || (isInUnion(country) && known.has('EU')) || said.has(country)) return undefined
      said.add(country)
      return {
        what: `Readers can choose ${quote(country)}, and it has no emergency number: somebody in danger there would find none.`,
        fix: 'Publish a helpline of this country for the need “emergency” with a number to dial, or unpublish all its lines.',
      }
    }
  },
}
