import { Select, Stack, Text } from '@sanity/ui'
import { isStringInputProps, set, useFormValue, type InputProps, type StringInputProps } from 'sanity'

import { fieldsIn, filledText } from '../../model/rules/fields.ts'

/** Whether a field says which blank of the paper stands within a text. */
export function isBlankChoice(props: InputProps): props is StringInputProps {
  return isStringInputProps(props) && props.path.at(-1) === 'field' && props.path.at(-3) === 'children'
}

/** The blanks of the paper, to choose from by what stands in them. */
export function BlankInput({ value = '', readOnly, onChange, elementProps }: StringInputProps) {
  const { id, ref, onFocus, onBlur } = elementProps
  const blanks = fieldsIn(useFormValue(['fillIns'])).flatMap(({ name, label }) => {
    const known = filledText(name)
    return known === undefined ? [] : [{ name: known, label: filledText(label) ?? known }]
  })
  const isUnknown = blanks.every(({ name }) => name !== value)
  return (
    <Stack gap={3}>
      <Select
        {...{ id, ref, onFocus, onBlur, value }}
        readOnly={readOnly === true}
        onChange={(event) => onChange(set(event.currentTarget.value))}
      >
        {isUnknown && <option value={value}>{value}</option>}
        {blanks.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
      <Text size={1} muted>
        Another one: close this, and describe it under “Blanks to fill in”, below the paper.
      </Text>
    </Stack>
  )
}
