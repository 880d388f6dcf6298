import { isArrayOfPrimitivesInputProps, set, unset, type ArrayOfPrimitivesInputProps, type InputProps } from 'sanity'

import { isFields } from '../../model/rules/fields.ts'
import { Chips, type Choice } from './chips.tsx'

/** Shorter lists are read at a glance: Sanity shows them as boxes to tick. */
const MOST_BOXES = 12

/** The values of a closed list that a field offers, with the names that editors read. */
function choicesOf(schemaType: InputProps['schemaType']): readonly Choice[] {
  const options: unknown = schemaType.options
  const list: unknown = isFields(options) ? options['list'] : undefined
  const choices: readonly unknown[] = Array.isArray(list) ? list : []
  return choices.flatMap((choice) =>
    isFields(choice) && typeof choice['value'] === 'string' && typeof choice['title'] === 'string'
      ? [{ value: choice['value'], title: choice['title'] }]
      : [],
  )
}

/** Whether a field holds several values of a list that is too long for boxes: countries, languages. */
export function isLongList(props: InputProps): props is ArrayOfPrimitivesInputProps {
  return isArrayOfPrimitivesInputProps(props) && choicesOf(props.schemaType).length > MOST_BOXES
}

/** Several values of a long list: chips, and a field that searches for others. */
export function ChipsInput({ value = [], schemaType, onChange, readOnly }: ArrayOfPrimitivesInputProps) {
  return (
    <Chips
      label={schemaType.title ?? schemaType.name}
      values={value.filter((one) => typeof one === 'string')}
      choices={choicesOf(schemaType)}
      readOnly={readOnly === true}
      onChange={(values) => onChange(values.length === 0 ? unset() : set([...values]))}
    />
  )
}
