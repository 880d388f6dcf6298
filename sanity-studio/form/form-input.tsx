import { Stack } from '@sanity/ui'
import { getPublishedId, isArrayOfBlocksInputProps, type InputProps, type PortableTextInputProps } from 'sanity'

import { PublishPanel } from './publish-panel.tsx'
import { RichTextInput } from './rich-text-input.tsx'

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
    ? value._id
    : undefined
}

/** Renders the publish panel above the form of a document, marks words in rich texts, and every other input as Sanity does. */
export function FormInput(props: InputProps) {
  if (isArrayOfBlocksInputProps(props)) {
    const { path, value } = props
    const render = (rangeDecorations: PortableTextInputProps['rangeDecorations']) =>
      props.renderDefault({ ...props, rangeDecorations })
    return <RichTextInput path={path} value={value} render={render} />
  }
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
