/// <reference types="vite/client" />
import { Stack } from '@sanity/ui'
import { isStringInputProps, type InputProps, type StringInputProps } from 'sanity'

import { SCENES } from '../../model/schema/vocabularies.ts'

const texts = import.meta.glob<string>('../../../src/pictures/scenes/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The drawings are lines without colours: on the hub its pages give them these. */
const STYLE =
  '<style>svg{color:#0b5c63}*{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round}' +
  '.p{fill:#fff}.h{fill:#ffe28a}.d{fill:currentColor;stroke:none}</style>'

function addressOf(scene: string): string {
  const text = texts[`../../../src/pictures/scenes/${scene}.svg`] ?? ''
  return `data:image/svg+xml,${encodeURIComponent(text.replace(/<svg[^>]*>/, (start) => `${start}${STYLE}`))}`
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
      {value !== undefined && SCENES.includes(value) && (
        <img src={addressOf(value)} alt="" width={192} height={144} style={{ background: '#fff' }} />
      )}
    </Stack>
  )
}
