import type { InputProps } from 'sanity'

import { isFields } from '../../model/rules/fields.ts'
import type { Choice } from './chips.tsx'

/** The values of a closed list that a field offers, with the names that editors read. */
export function choicesOf(schemaType: InputProps['schemaType']): readonly Choice[] {
  const options: unknown = schemaType.options
  const list: unknown = isFields(options) ? options['list'] : undefined
  const choices: readonly unknown[] = Array.isArray(list) ? list : []
  return choices.flatMap((choice) =>
    isFields(choice) && typeof choice['value'] === 'string' && typeof choice['title'] === 'string'
      ? [{ value: choice['value'], title: choice['title'] }]
      : [],
  )
}
