import { Box, Button, Card, Checkbox, Flex, Radio, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'

import type { FieldChoice, Side } from './conflict.ts'
import type { FieldRow, SideValue } from './field-rows.ts'
import { MarkedText } from './marked-text.tsx'
import { foldUnchanged, segmentsOf, type Segment } from './segments.ts'

/** Label, folder and Studio beside each other where there is room, else below each other. */
const LABEL = { flex: '1 1 160px' }
const VALUE = { flex: '3 1 240px' }

const SIDES: readonly Side[] = ['folder', 'studio']
export const SIDE_TITLES: Readonly<Record<Side, string>> = { folder: 'In the folder', studio: 'In the Studio' }

interface SideCellProps {
  readonly side: Side
  readonly value: SideValue
  readonly segments: readonly Segment[]
  readonly isWhole: boolean
  readonly group: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** The value of a side, as one of two radio buttons. */
function SideCell({ side, value, segments, isWhole, group, isChosen, onChoose }: SideCellProps) {
  return (
    <Card
      as="label"
      padding={3}
      radius={2}
      border
      tone={isChosen ? 'primary' : 'default'}
      style={VALUE}
      data-testid={`keep-${side}`}
    >
      <Flex gap={3} align="flex-start">
        <Radio name={group} checked={isChosen} onChange={onChoose} />
        <Stack gap={3} flex={1}>
          <Text size={0} muted as="span">
            {SIDE_TITLES[side]}
            {value.isChanged === false && ': left as it was'}
          </Text>
          {value.picture !== undefined && (
            <img src={`${value.picture}?w=240`} alt="" style={{ maxWidth: 160, maxHeight: 120 }} />
          )}
          {value.text === '' ? (
            <Text size={1} muted as="span">
              Empty
            </Text>
          ) : (
            <MarkedText segments={segments} isWhole={isWhole} />
          )}
        </Stack>
      </Flex>
    </Card>
  )
}

interface FieldChoiceProps {
  readonly row: FieldRow
  readonly choice: FieldChoice | undefined
  readonly onChoose: (choice: FieldChoice) => void
}

/** A field that differs: what it was, both values with the differing words marked, and the choice between them. */
export function FieldChoiceRow({ row, choice, onChoose }: FieldChoiceProps) {
  const group = useId()
  const [isWhole, setWhole] = useState(false)
  const { one: folder, other: studio } = segmentsOf(row.folder.text, row.studio.text)
  const segments = { folder, studio }
  const isLong = SIDES.some((side) =>
    foldUnchanged(segments[side]).some(({ text }, at) => text !== segments[side][at]?.text),
  )
  return (
    <Flex wrap="wrap" gap={2} padding={2} role="radiogroup" aria-label={row.title} data-testid={`conflict-${row.name}`}>
      <Stack gap={3} padding={2} style={LABEL}>
        <Text size={1} weight="semibold">
          {row.title}
        </Text>
        {row.before !== undefined && (
          <Text size={1} muted textOverflow="ellipsis">
            {`Before: ${row.before === '' ? 'empty' : row.before.slice(0, 200)}`}
          </Text>
        )}
        {row.isNumber && <Text size={1}>A person may dial it: look twice.</Text>}
        {row.folder.text === row.studio.text && (
          <Text size={1} muted>
            The words are the same; their form or what belongs to them differs.
          </Text>
        )}
        {row.canJoin && (
          <Flex as="label" gap={2} align="center">
            <Checkbox
              checked={choice === 'both'}
              onChange={({ currentTarget }) => onChoose(currentTarget.checked ? 'both' : 'studio')}
            />
            <Text size={1}>Keep the entries of both</Text>
          </Flex>
        )}
        {isLong && (
          <Box>
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={isWhole ? 'Show only what differs' : 'Show the whole text'}
              onClick={() => setWhole(!isWhole)}
            />
          </Box>
        )}
      </Stack>
      {SIDES.map((side) => (
        <SideCell
          key={side}
          side={side}
          value={row[side]}
          segments={segments[side]}
          isWhole={isWhole}
          group={group}
          isChosen={choice === side || choice === 'both'}
          onChoose={() => onChoose(side)}
        />
      ))}
    </Flex>
  )
}
