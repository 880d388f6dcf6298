import { Stack, Text } from '@sanity/ui'
import {
  isArrayOfPrimitivesInputProps,
  isStringInputProps,
  type ArrayOfPrimitivesInputProps,
  type InputProps,
  type SanityClient,
  type StringInputProps,
} from 'sanity'

import { closedDoors, PUBLISHED_TYPES } from '../../model/gaps/closed-doors.ts'
import { known, useAsked } from '../connection/use-watched.ts'
import { choicesOf } from './choices-of.ts'

const FIELD = 'firstDoors'

/** Whether a field has the doors of the menu in their order. */
export function isDoors(props: InputProps): props is ArrayOfPrimitivesInputProps {
  return isArrayOfPrimitivesInputProps(props) && props.path.at(-1) === FIELD
}

/** Whether a field is one of these doors. */
export function isDoor(props: InputProps): props is StringInputProps {
  return isStringInputProps(props) && props.path.at(-2) === FIELD
}

async function askClosed(client: SanityClient): Promise<readonly string[]> {
  return closedDoors(await client.fetch<unknown>(PUBLISHED_TYPES, {}, { perspective: 'published' }))
}

/** A door, to choose among those with something behind them; the one that stands there is among them. */
export function DoorInput(props: StringInputProps) {
  const closed = known(useAsked(askClosed)) ?? []
  const { schemaType, value } = props
  const list = choicesOf(schemaType).filter((one) => one.value === value || !closed.includes(one.value))
  return props.renderDefault({
    ...props,
    schemaType: { ...schemaType, options: { ...schemaType.options, list: [...list] } },
  })
}

/** The doors in their order, and below them which the hub has nothing for. */
export function DoorsInput(props: ArrayOfPrimitivesInputProps) {
  const closed = known(useAsked(askClosed)) ?? []
  const [member] = props.schemaType.of
  const titles = choicesOf(member ?? props.schemaType).filter(({ value }) => closed.includes(value))
  return (
    <Stack gap={2}>
      {props.renderDefault(props)}
      {titles.length > 0 && (
        <Text size={1} muted>
          {`The hub has nothing published for these yet, so no menu has them: ${titles.map(({ title }) => title).join(', ')}.`}
        </Text>
      )}
    </Stack>
  )
}
