import { Box, Card, Checkbox, Flex, Select, Stack, Text } from '@sanity/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

import { AXES, AXIS_NAMES, type Axis } from '../../../model/gaps/axes.ts'
import { countEmpty, coverageTable, type CoverageCell, type CoverageView } from '../../../model/gaps/coverage-table.ts'
import type { GapReport } from '../../../model/gaps/gap-report.ts'
import { DocumentTitles } from './gap-list.tsx'
import { HeatTable, shadeOf, type ChosenCell } from './heat-table.tsx'

const FIRST_VIEW: CoverageView = { rows: 'topic', columns: 'job', only: {}, withWider: false }

const LEGEND = [
  { fullness: 'none', words: 'none' },
  { fullness: 'few', words: '1 or 2' },
  { fullness: 'enough', words: '3 or more' },
] as const

interface Choice {
  readonly value: string
  readonly title: string
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string) => void
}

function ChoiceField({ label, value, choices, onChoose }: ChoiceFieldProps) {
  const id = useId()
  return (
    <Stack gap={2} style={{ flex: '1 1 150px', maxWidth: 260 }}>
      <Text size={1} weight="medium">
        <label htmlFor={id}>{label}</label>
      </Text>
      <Select id={id} fontSize={1} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </Select>
    </Stack>
  )
}

const AXIS_CHOICES = AXES.map((axis) => ({ value: axis, title: AXIS_NAMES[axis] }))

function toAxis(value: string): Axis {
  return AXES.find((axis) => axis === value) ?? 'topic'
}

/** The view with another axis in its rows or columns; where the other one has it already, the two change places. */
function withAxis(view: CoverageView, place: 'rows' | 'columns', axis: Axis): CoverageView {
  const other = place === 'rows' ? 'columns' : 'rows'
  const turned = { ...view, [other]: view[other] === axis ? view[place] : view[other], [place]: axis }
  return { ...turned, only: Object.fromEntries(Object.entries(view.only).filter(([name]) => isFree(turned, name))) }
}

function isFree({ rows, columns }: CoverageView, axis: string): boolean {
  return axis !== rows && axis !== columns
}

interface CoverageChoicesProps {
  readonly gaps: GapReport
  readonly view: CoverageView
  readonly onView: (view: CoverageView) => void
}

function CoverageChoices({ gaps, view, onView }: CoverageChoicesProps) {
  const id = useId()
  return (
    <Stack gap={4}>
      <Flex gap={3} wrap="wrap">
        {(['rows', 'columns'] as const).map((place) => (
          <ChoiceField
            key={place}
            label={place === 'rows' ? 'Rows' : 'Columns'}
            value={view[place]}
            choices={AXIS_CHOICES}
            onChoose={(value) => onView(withAxis(view, place, toAxis(value)))}
          />
        ))}
        {AXES.filter((axis) => isFree(view, axis)).map((axis) => (
          <ChoiceField
            key={axis}
            label={AXIS_NAMES[axis]}
            value={view.only[axis] ?? ''}
            choices={[{ value: '', title: 'Any' }, ...gaps.axes[axis]]}
            onChoose={(value) => onView({ ...view, only: { ...view.only, [axis]: value === '' ? undefined : value } })}
          />
        ))}
      </Flex>
      <Flex gap={3} align="center">
        <Checkbox
          id={id}
          checked={view.withWider}
          onChange={(event) => onView({ ...view, withWider: event.currentTarget.checked })}
        />
        <Text size={1}>
          <label htmlFor={id}>For a country, count what applies in a wider place or anywhere, too</label>
        </Text>
      </Flex>
    </Stack>
  )
}

function Legend() {
  return (
    <Flex gap={3} wrap="wrap" aria-label="Shades" role="list">
      {LEGEND.map(({ fullness, words }) => (
        <Flex key={fullness} gap={2} align="center" role="listitem">
          <span aria-hidden style={{ ...shadeOf(fullness), width: 20, height: 20, borderRadius: 3 }} />
          <Text size={1}>{words}</Text>
        </Flex>
      ))}
    </Flex>
  )
}

/** What a cell counts. It is brought onto the screen, since the table may fill that. */
function CellContent({ row, cell }: { readonly row: string; readonly cell: CoverageCell }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Card ref={place} border radius={2} padding={4} data-testid="gap-cell">
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {`${row}, ${cell.column.title}: ${cell.resources.length}`}
        </Text>
        <Text size={1}>
          {cell.resources.length === 0 ? 'Nothing covers both yet.' : <DocumentTitles documents={cell.resources} />}
        </Text>
      </Stack>
    </Card>
  )
}

/** The table of topics, jobs, languages and countries, any two of them, and below it what a chosen cell counts. */
export function Coverage({ gaps }: { readonly gaps: GapReport }) {
  const [view, setView] = useState(FIRST_VIEW)
  const [chosen, setChosen] = useState<ChosenCell>()
  const table = useMemo(() => coverageTable(gaps.axes, gaps.covered, view), [gaps, view])
  const { empty, all } = countEmpty(table)
  const row = table.find((one) => one.row.value === chosen?.row)
  const cell = row?.cells.find(({ column }) => column.value === chosen?.column)
  const name = `${AXIS_NAMES[view.rows]} by ${AXIS_NAMES[view.columns].toLowerCase()}`

  return (
    <Stack gap={4}>
      <CoverageChoices
        gaps={gaps}
        view={view}
        onView={(next) => {
          setView(next)
          setChosen(undefined)
        }}
      />
      <Flex gap={4} wrap="wrap" align="center">
        <Text size={1} role="status">
          {`${empty} of ${all} have nothing. Guides, papers, trainings and links are counted; choose a number to see which.`}
        </Text>
        <Legend />
      </Flex>
      <Card border radius={2} padding={2}>
        <HeatTable caption={name} table={table} chosen={chosen} onChoose={setChosen} />
      </Card>
      <Box aria-live="polite">
        {row !== undefined && cell !== undefined && (
          <CellContent key={`${row.row.value} ${cell.column.value}`} row={row.row.title} cell={cell} />
        )}
      </Box>
    </Stack>
  )
}
