import type { SchemaType } from '@sanity/types'

import type { Fault } from '../check.ts'
import { isRecord } from '../json.ts'
import type { Place } from '../place.ts'
import { quoted } from '../wording.ts'

function allowedValues(type: SchemaType | undefined): readonly unknown[] {
  const list: unknown = isRecord(type?.options) ? type.options['list'] : undefined
  if (!Array.isArray(list)) return []
  return list.map((option: unknown) => (isRecord(option) ? option['value'] : option))
}

/** Names the values that are not in the vocabulary of a field, and those that are. */
export function toAllowedValuesFault({ type, value }: Place): Fault {
  const allowed = allowedValues(type)
  const given: readonly unknown[] = Array.isArray(value) ? value : [value]
  const wrong = given.filter((one) => !allowed.includes(one)).map(quoted)
  const verb = wrong.length === 1 ? 'is not a value' : 'are not values'
  return { what: `${wrong.join(', ')} ${verb} of this field.`, fix: `Use one of: ${allowed.join(', ')}.` }
}
