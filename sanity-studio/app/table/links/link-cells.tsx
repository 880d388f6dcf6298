import { Box, Card, Checkbox, Flex, Select, Stack, Text, TextArea, TextInput } from '@sanity/ui'
import type { ReactNode } from 'react'

import { Chips } from '../../form/chips.tsx'
import type { LinkRow, ProposedField } from '../../../model/pasted/link-row.ts'
import { EVERY_JOB, type Choices } from './choices.ts'
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

/** The kind of a row. */
export function KindCell({ row, choices, onChange }: CellProps) {
  const tone = row.kind === '' ? 'caution' : isProposed(row, 'kind') ? 'primary' : 'default'
  return (
    <Card tone={tone} radius={2} style={{ alignSelf: 'start' }}>
      <Select
        aria-label={`Kind, line ${row.line}`}
        fontSize={1}
        padding={2}
        value={row.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      >
        <option value="">Choose</option>
        {choices.kinds.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Card>
  )
}

/** The topics of a row. */
export function TopicsCell({ row, choices, onChange }: CellProps) {
  return (
    <Chips
      label={`topics, line ${row.line}`}
      addOne="a topic"
      values={row.topics}
      choices={choices.topics}
      isProposed={isProposed(row, 'topics')}
      onChange={(topics) => onChange({ topics })}
    />
  )
}

/** The jobs of a row, or every job. */
export function JobsCell({ row, choices, onChange }: CellProps) {
  return (
    <Chips
      label={`jobs, line ${row.line}`}
      addOne="a job"
      values={[...(row.forEveryJob ? [EVERY_JOB] : []), ...row.roles]}
      choices={choices.roles}
      isProposed={isProposed(row, 'roles')}
      onChange={(jobs) =>
        onChange({ roles: jobs.filter((job) => job !== EVERY_JOB), forEveryJob: jobs.includes(EVERY_JOB) })
      }
    />
  )
}

/** The countries of a row. */
export function PlacesCell({ row, choices, onChange }: CellProps) {
  return (
    <Chips
      label={`countries, line ${row.line}`}
      addOne="a country"
      values={row.jurisdictions}
      choices={choices.places}
      isProposed={isProposed(row, 'jurisdictions')}
      onChange={(jurisdictions) => onChange({ jurisdictions })}
    />
  )
}

/** The languages of the material. */
export function LanguagesCell({ row, choices, onChange }: CellProps) {
  return (
    <Chips
      label={`languages, line ${row.line}`}
      addOne="a language"
      values={row.languages}
      choices={choices.languages}
      isProposed={isProposed(row, 'languages')}
      onChange={(languages) => onChange({ languages })}
    />
  )
}

/** The cells of a row besides its words, with the heading of each. */
export const FACET_CELLS = [
  { heading: 'Kind', Cell: KindCell },
  { heading: 'Topics', Cell: TopicsCell },
  { heading: 'Jobs', Cell: JobsCell },
  { heading: 'Countries', Cell: PlacesCell },
  { heading: 'Languages', Cell: LanguagesCell },
] as const

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
