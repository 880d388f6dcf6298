/// <reference types="vite/client" />
import { Button, Card, Flex, Radio, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { isStringInputProps, set, unset, type InputProps, type StringInputProps } from 'sanity'

import { SCENE_TITLES } from '../../../src/pictures/scenes/titles.ts'
import { withColours } from '../../../src/pictures/scenes/with-colours.ts'

const texts = import.meta.glob<string>('../../../src/pictures/scenes/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Whether a field names a drawing of the hub. */
export function isScene(props: InputProps): props is StringInputProps {
  return isStringInputProps(props) && props.path.at(-1) === 'scene'
}

/** A drawing on the paper that its lines are made for, also in a dark Studio. */
function Drawing({ name, width }: { readonly name: string; readonly width: number }) {
  const text = texts[`../../../src/pictures/scenes/${name}.svg`]
  if (text === undefined) return null
  const address = `data:image/svg+xml,${encodeURIComponent(withColours(text))}`
  const paper = { colorScheme: 'light', background: 'white' }
  return <img src={address} alt="" width={width} height={(width * 3) / 4} style={paper} />
}

/** The chosen drawing, and a button that unfolds all of them with their titles, to choose another one by its picture. */
export function SceneInput({ value, readOnly, onChange, elementProps }: StringInputProps) {
  const [isOpen, setOpen] = useState(false)
  const { id, ref, onFocus, onBlur } = elementProps
  return (
    <Stack gap={3}>
      <Flex gap={3} align="center">
        <Drawing name={value ?? ''} width={160} />
        <Text size={1}>{value === undefined ? 'No drawing' : (SCENE_TITLES.get(value) ?? value)}</Text>
      </Flex>
      {readOnly !== true && (
        <Flex>
          <Button
            {...{ ref, onFocus, onBlur }}
            aria-expanded={isOpen}
            text={isOpen ? 'Fold the drawings' : 'Choose a drawing'}
            mode="ghost"
            fontSize={1}
            padding={2}
            onClick={() => setOpen(!isOpen)}
          />
        </Flex>
      )}
      {isOpen && (
        <Flex role="radiogroup" aria-label="Drawing" gap={2} wrap="wrap">
          {['', ...SCENE_TITLES.keys()].map((name) => (
            <Card key={name} as="label" radius={2} padding={2} border style={{ width: 144 }}>
              <Stack gap={2}>
                <Drawing name={name} width={126} />
                <Flex gap={2}>
                  <Radio
                    name={id}
                    checked={name === (value ?? '')}
                    onChange={() => onChange(name === '' ? unset() : set(name))}
                  />
                  <Text size={1}>{SCENE_TITLES.get(name) ?? 'No drawing'}</Text>
                </Flex>
              </Stack>
            </Card>
          ))}
        </Flex>
      )}
    </Stack>
  )
}
