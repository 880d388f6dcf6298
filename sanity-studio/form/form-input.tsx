import { Stack } from '@sanity/ui'
import { getPublishedId, type InputProps } from 'sanity'

import { PublishPanel } from './publish-panel.tsx'

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
    ? value._id
    : undefined
}

/** Puts the panel above the form of a document; every other input stays as Sanity draws it. */
export function FormInput(props: InputProps) {
  const id = props.path.length === 0 ? idOf(props.value) : undefined
  const type = props.schemaType.name
  if (id === undefined || type === 'review') return props.renderDefault(props)
  return (
    <Stack gap={5}>
      <PublishPanel publishedId={getPublishedId(id)} type={type} />
      {props.renderDefault(props)}
    </Stack>
  )
}
