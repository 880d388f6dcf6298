import { Button, Card, Flex, Stack, Text, useMediaIndex } from '@sanity/ui'
import { useCallback, useMemo, useState } from 'react'

import type { LinkRow } from '../../../model/pasted/link-row.ts'
import type { Choices } from './choices.ts'
import { ChangeChosen } from './change-chosen.tsx'
import { FACET_HEADINGS } from './link-cells.tsx'
import { COLUMNS, LinkRowView } from './link-row-view.tsx'
import type { CellRemark } from './use-row-checks.ts'

interface LinkTableProps {
  readonly rows: readonly LinkRow[]
  readonly choices: Choices
  readonly remarks: ReadonlyMap<string, readonly CellRemark[]>
  readonly onChange: (change: (rows: readonly LinkRow[]) => readonly LinkRow[]) => void
}

type State = 'new' | 'double' | 'no-address'

const STATES: readonly { readonly state: State; readonly title: string }[] = [
  { state: 'new', title: 'New' },
  { state: 'double', title: 'Doubles' },
  { state: 'no-address', title: 'No address' },
]

function stateOf({ address, double }: LinkRow): State {
  if (address === '') return 'no-address'
  return double === undefined ? 'new' : 'double'
}

const NO_REMARKS: readonly CellRemark[] = []

/** The first of Sanity's screen widths (in its media queries) with room for all columns: 1,200 pixels. */
const WIDE = 4

/** The pasted links, each with what is proposed for it, to be looked through and corrected. */
export function LinkTable({ rows, choices, remarks, onChange }: LinkTableProps) {
  const isNarrow = useMediaIndex() < WIDE
  const [only, setOnly] = useState<State>()
  const shown = useMemo(() => rows.filter((row) => only === undefined || stateOf(row) === only), [rows, only])
  const changeOne = useCallback(
    (changed: LinkRow) => onChange((before) => before.map((row) => (row.id === changed.id ? changed : row))),
    [onChange],
  )
  return (
    <Stack gap={3}>
      <Flex gap={2} align="center" wrap="wrap">
        {STATES.map(({ state, title }) => (
          <Button
            key={state}
            mode="bleed"
            fontSize={1}
            padding={2}
            selected={only === state}
            aria-pressed={only === state}
            text={`${title} ${rows.filter((row) => stateOf(row) === state).length}`}
            onClick={() => setOnly(only === state ? undefined : state)}
          />
        ))}
        <ChangeChosen count={rows.filter(({ isChosen }) => isChosen).length} choices={choices} onChange={onChange} />
      </Flex>
      {!isNarrow && (
        <Card borderBottom paddingBottom={2}>
          <div style={{ display: 'grid', gridTemplateColumns: COLUMNS, gap: 12 }}>
            <span />
            {['Title, publisher, summary', ...FACET_HEADINGS].map((heading) => (
              <Text key={heading} size={1} muted weight="medium">
                {heading}
              </Text>
            ))}
          </div>
        </Card>
      )}
      {shown.map((row) => (
        <LinkRowView
          key={row.id}
          row={row}
          choices={choices}
          remarks={remarks.get(row.id) ?? NO_REMARKS}
          isNarrow={isNarrow}
          onChange={changeOne}
        />
      ))}
    </Stack>
  )
}
