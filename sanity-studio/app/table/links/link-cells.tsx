import { Box, Card, Checkbox, Flex, Select, Stack, Text, TextArea, TextInput } from '@sanity/ui'
import type { ReactElement, ReactNode } from 'react'

import { Chips } from '../../form/chips.tsx'
import type { LinkRow, ProposedField } from '../../../model/pasted/link-row.ts'
import { LISTS, valuesOf, withValues, type Choices } from './choices.ts'
import type { CellRemark } from './use-row-checks.ts'

/** What every cell of a row needs. */
export interface CellProps {
  readonly row: LinkRow
  readonly choices: Choices
  readonly remarks: readonly CellRemark[]
  readonly onChange: (change: Partial<LinkRow>) => void
}

function isProposed(row: LinkRow, field: ProposedField): boolean {
  return row.proposed.includes(field)
}

/** What the rules say at a cell, below it. What an empty cell lacks shows by its colour. */
function Remarks({ remarks, field }: { readonly remarks: readonly CellRemark[]; readonly field: string }) {
  return remarks
    .filter((remark) => remark.field === field)
    .map(({ level, what }) => (
      <Card
        key={what}
        tone={level === 'error' ? 'critical' : 'caution'}
        padding={2}
        radius={2}
        data-testid={`remark-${field}`}
      >
        <Text size={0}>{what}</Text>
      </Card>
    ))
}

/** Title, publisher, summary and address of a row, as the card will show them. */
export function WordsCell({ row, remarks, onChange }: CellProps) {
  const place = `line ${row.line}`
  return (
    <Stack gap={2}>
      <TextInput
        aria-label={`Title, ${place}`}
        placeholder="Title"
        fontSize={1}
        padding={2}
        weight="medium"
        value={row.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {row.title !== '' && <Remarks remarks={remarks} field="title" />}
      <TextInput
        aria-label={`Publisher, ${place}`}
        placeholder="Publisher"
        fontSize={1}
        padding={2}
        value={row.publisher}
        onChange={(event) => onChange({ publisher: event.currentTarget.value, publishedBy: [] })}
      />
      {row.publisher !== '' && <Remarks remarks={remarks} field="publisher" />}
      <TextArea
        aria-label={`Summary, ${place}`}
        placeholder="Summary: one or two sentences in your own words"
        fontSize={1}
        padding={2}
        rows={2}
        value={row.summary}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      {row.summary !== '' && <Remarks remarks={remarks} field="summary" />}
      <Text size={0} muted textOverflow="ellipsis">
        <a href={row.address} target="_blank" rel="noreferrer" title={row.address}>
          {row.address}
        </a>
      </Text>
      <Remarks remarks={remarks} field="url" />
      <Flex as="label" gap={2} align="center">
        <Checkbox
          checked={row.isChecked}
          aria-label={`I opened the page today, ${place}`}
          onChange={(event) => onChange({ isChecked: event.currentTarget.checked })}
        />
        <Text size={0} muted>
          I opened the page today and it says so
        </Text>
      </Flex>
    </Stack>
  )
}

interface KindSelectProps {
  readonly label: string
  readonly kind: string
  /** What is there where none is chosen. */
  readonly none: string
  readonly choices: Choices
  readonly onChoose: (kind: string) => void
}

/** The kinds of links to choose from. */
export function KindSelect({ label, kind, none, choices, onChoose }: KindSelectProps) {
  return (
    <Select
      aria-label={label}
      fontSize={1}
      padding={2}
      value={kind}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {choices.kind.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </Select>
  )
}

function KindCell({ row, choices, onChange }: CellProps) {
  const tone = row.kind === '' ? 'caution' : isProposed(row, 'kind') ? 'primary' : 'default'
  return (
    <Card tone={tone} radius={2} style={{ alignSelf: 'start' }}>
      <KindSelect
        label={`Kind, line ${row.line}`}
        kind={row.kind}
        none="Choose"
        choices={choices}
        onChoose={(kind) => onChange({ kind })}
      />
    </Card>
  )
}

/** The headings of the cells of a row besides its words. */
export const FACET_HEADINGS = ['Kind', ...LISTS.map(({ heading }) => heading)]

/** The cells of a row besides its words, in the order of their headings. */
export function facetCells(props: CellProps): readonly ReactElement[] {
  const { row, choices, onChange } = props
  return [
    <KindCell key="kind" {...props} />,
    ...LISTS.map(({ field, heading, addOne }) => (
      <Chips
        key={field}
        label={`${heading.toLowerCase()}, line ${row.line}`}
        addOne={addOne}
        values={valuesOf(row, field)}
        choices={choices[field]}
        isProposed={isProposed(row, field)}
        onChange={(values) => onChange(withValues(field, values))}
      />
    )),
  ]
}

/** A cell with its heading above it, for a narrow screen. */
export function Labelled({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Stack gap={2}>
        <Text size={0} muted weight="medium">
          {heading}
        </Text>
        {children}
      </Stack>
    </Box>
  )
}
