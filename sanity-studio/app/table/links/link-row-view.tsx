import { Badge, Box, Button, Card, Checkbox, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { memo, useState } from 'react'
import { IntentLink } from 'sanity/router'

import { findAddress } from '../../../model/pasted/address.ts'
import { changeRow, type LinkRow } from '../../../model/pasted/link-row.ts'
import type { Choices } from './choices.ts'
import { FACET_HEADINGS, facetCells, Labelled, WordsCell } from './link-cells.tsx'
import type { CellRemark } from './use-row-checks.ts'

interface RowProps {
  readonly row: LinkRow
  readonly choices: Choices
  readonly remarks: readonly CellRemark[]
  readonly isNarrow: boolean
  readonly onChange: (row: LinkRow) => void
}

/** The widths of the columns beside the box to tick. */
export const COLUMNS =
  '24px minmax(220px, 2fr) minmax(110px, 1fr) repeat(2, minmax(150px, 1.5fr)) repeat(2, minmax(110px, 1fr))'

function Choose({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  return (
    <Checkbox
      aria-label={`Create a draft of line ${row.line}`}
      checked={row.isChosen}
      disabled={row.address === ''}
      onChange={(event) => onChange(changeRow(row, { isChosen: event.currentTarget.checked }))}
    />
  )
}

/** A line without an address, with a field to write it. */
function WithoutAddress({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  const [written, setWritten] = useState('')
  const address = findAddress(written)
  return (
    <Card tone="critical" padding={3} radius={2} data-testid={`line-${row.line}`}>
      <Flex gap={3} align="center" wrap="wrap">
        <Badge tone="critical">No address</Badge>
        <Box flex={1} style={{ minWidth: 200 }}>
          <Text size={1}>{`Line ${row.line}: “${row.text}” has no web address.`}</Text>
        </Box>
        <TextInput
          aria-label={`Address, line ${row.line}`}
          placeholder="https://"
          fontSize={1}
          padding={2}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        <Button
          text="Take this address"
          mode="ghost"
          fontSize={1}
          padding={2}
          disabled={address === undefined}
          onClick={() => onChange(changeRow(row, { address: address ?? '', isChosen: true }))}
        />
      </Flex>
    </Card>
  )
}

/** A line whose page the hub or an earlier line has. */
function LeftOut({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  const { double, line, title, address } = row
  return (
    <Card tone="caution" padding={3} radius={2} data-testid={`line-${line}`}>
      <Flex gap={3} align="center" wrap="wrap">
        <Badge tone="caution">Double</Badge>
        <Box flex={1} style={{ minWidth: 200 }}>
          <Text size={1}>{`Line ${line}: ${title === '' ? address : title}. ${double?.what ?? ''} Left out.`}</Text>
        </Box>
        {double?.documentId !== undefined && (
          <Text size={1}>
            <IntentLink intent="edit" params={{ id: double.documentId, type: 'externalResource' }} target="_blank">
              Open it
            </IntentLink>
          </Text>
        )}
        <Button
          text="Take it all the same"
          mode="ghost"
          fontSize={1}
          padding={2}
          onClick={() => onChange(changeRow(row, { double: undefined, isChosen: true }))}
        />
      </Flex>
    </Card>
  )
}

/** A pasted link with a cell for each of its fields. On a narrow screen the cells are below each other. */
export const LinkRowView = memo(function LinkRowView(props: RowProps) {
  const { row, choices, remarks, isNarrow, onChange } = props
  if (row.address === '') return <WithoutAddress row={row} onChange={onChange} />
  if (row.double !== undefined) return <LeftOut row={row} onChange={onChange} />
  const cell = { row, choices, remarks, onChange: (change: Partial<LinkRow>) => onChange(changeRow(row, change)) }
  if (isNarrow) {
    return (
      <Card border radius={2} padding={3} data-testid={`line-${row.line}`}>
        <Stack gap={3}>
          <Flex gap={2} align="center">
            <Choose row={row} onChange={onChange} />
            <Text size={1} muted>{`Line ${row.line}`}</Text>
          </Flex>
          <WordsCell {...cell} />
          {facetCells(cell).map((one, at) => (
            <Labelled key={one.key} heading={FACET_HEADINGS[at] ?? ''}>
              {one}
            </Labelled>
          ))}
        </Stack>
      </Card>
    )
  }
  return (
    <Card borderBottom paddingY={3} data-testid={`line-${row.line}`}>
      <div style={{ display: 'grid', gridTemplateColumns: COLUMNS, gap: 12 }}>
        <Box paddingTop={2}>
          <Choose row={row} onChange={onChange} />
        </Box>
        <WordsCell {...cell} />
        {facetCells(cell).map((one) => (
          <div key={one.key} style={{ minWidth: 0 }}>
            {one}
          </div>
        ))}
      </div>
    </Card>
  )
})
