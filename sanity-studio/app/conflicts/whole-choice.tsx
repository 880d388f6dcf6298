import { Card, Flex, Radio, Stack, Text } from '@sanity/ui'
import { useId } from 'react'

import type { Side, Sides } from './conflict.ts'
import { describeValue, shapeOf } from './describe-value.ts'
import { SIDE_TITLES } from './field-choice.tsx'

interface WholeChoiceProps {
  readonly sides: Sides
  readonly choice: Side | undefined
  readonly onChoose: (side: Side) => void
}

/** The choice between two sides of which one does not have the document, or has it as another type. */
export function WholeChoice({ sides, choice, onChoose }: WholeChoiceProps) {
  const group = useId()
  const { conflict, names } = sides
  return (
    <Flex wrap="wrap" gap={2} padding={2} role="radiogroup" aria-label="What to keep">
      {(['folder', 'studio'] as const).map((side) => (
        <Card
          as="label"
          key={side}
          padding={3}
          radius={2}
          border
          style={{ flex: '1 1 240px' }}
          tone={choice === side ? 'primary' : 'default'}
          data-testid={`keep-${side}`}
        >
          <Flex gap={3} align="flex-start">
            <Radio name={group} checked={choice === side} onChange={() => onChoose(side)} />
            <Stack gap={3} flex={1}>
              <Text size={1} weight="semibold" as="span">
                {SIDE_TITLES[side]}
              </Text>
              <Text size={1} as="span" muted={sides[side] === undefined} style={{ whiteSpace: 'pre-wrap' }}>
                {sides[side] === undefined
                  ? 'No such document: keeping this removes it. Its states stay in the history.'
                  : describeValue(sides[side], shapeOf(conflict.type), names)}
              </Text>
            </Stack>
          </Flex>
        </Card>
      ))}
    </Flex>
  )
}
