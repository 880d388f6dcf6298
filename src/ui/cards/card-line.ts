import type { Card } from '../../domain/resource.ts'
import { FACETS, valuesIn, type FacetName } from '../../domain/facets.ts'
import { marksOf } from '../../i18n/punctuation.ts'
import { languageName, nameOf, type Translate } from '../../i18n/translate.ts'
import { writeCardLine } from './write-card-line.ts'

function nameOfValue(facet: FacetName, value: string, t: Translate, language: string): string {
  const { values } = FACETS[facet]
  if (values === 'languages') return languageName(value, language)
  if (typeof values === 'object') return nameOf(t, values.vocabulary, value)
  throw new RangeError(`A card cannot name “${value}”: the values of the facet “${facet}” are documents.`)
}

/**
 * The metadata of a card in one line, in the words of the hub's messages.
 * @throws RangeError if a value of a facet on the line has no name.
 */
export function cardLine(card: Card, t: Translate, language: string): string {
  const { publisher, year, minutes, leadsToIt } = card
  return writeCardLine(
    { publisher, year, minutes, leadsToIt, valuesOf: (facet) => valuesIn(facet, card) },
    {
      minutes: (n) => t('card.minutes', { n }),
      leads: t('card.leads'),
      languages: (n) => t('card.languages', { n }),
      nameOf: (facet, value) => nameOfValue(facet, value, t, language),
      comma: marksOf(language).comma,
    },
  )
}
