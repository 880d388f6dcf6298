/// <reference types="vite/client" />
import { Stack } from '@sanity/ui'
import { isStringInputProps, type InputProps, type StringInputProps } from 'sanity'

import { withColours } from '../../../src/pictures/scenes/with-colours.ts'
import { SCENES } from '../../model/schema/vocabularies.ts'

const texts = import.meta.glob<string>('../../../src/pictures/scenes/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

function addressOf(scene: string): string {
  return `data:image/svg+xml,${encodeURIComponent(withColours(texts[`../../../src/pictures/scenes/${scene}.svg`] ?? ''))}`
}

/** Whether a field names a drawing of the hub. */
export function isScene(props: InputProps): props is StringInputProps {
  return isStringInputProps(props) && props.path.at(-1) === 'scene'
}

/** The titles of the drawings as Sanity shows a closed list, with the chosen drawing below. */
export function SceneInput(props: StringInputProps) {
  const { value } = props
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {value !== undefined && SCENES.includes(value) && <img src={addressOf(value)} alt="" width={192} height={144} />}
    </Stack>
  )
}
