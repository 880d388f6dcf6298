import { Box, Button, Dialog, Select, Stack, Text } from '@sanity/ui'
import { useState } from 'react'

import { Chips } from '../../form/chips.tsx'
import { changeRow, type LinkRow } from '../../../model/pasted/link-row.ts'
import { EVERY_JOB, type Choices } from './choices.ts'
import { Labelled } from './link-cells.tsx'

interface ChangeChosenProps {
  readonly count: number
  readonly choices: Choices
  readonly onChange: (change: (rows: readonly LinkRow[]) => readonly LinkRow[]) => void
}

/** What a person sets for all chosen rows; empty for what stays as it is in each. */
type Changes = Readonly<Record<'topics' | 'roles' | 'jurisdictions' | 'languages', readonly string[]>> & {
  readonly kind: string
}

const NO_CHANGES: Changes = { kind: '', topics: [], roles: [], jurisdictions: [], languages: [] }

function apply(row: LinkRow, { kind, topics, roles, jurisdictions, languages }: Changes): LinkRow {
  const jobs = roles.filter((role) => role !== EVERY_JOB)
  return changeRow(row, {
    ...(kind === '' ? {} : { kind }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(roles.length === 0 ? {} : { roles: jobs, forEveryJob: roles.includes(EVERY_JOB) }),
    ...(jurisdictions.length === 0 ? {} : { jurisdictions }),
    ...(languages.length === 0 ? {} : { languages }),
  })
}

const LISTS = [
  { field: 'topics', heading: 'Topics', offers: 'topics' },
  { field: 'roles', heading: 'Jobs', offers: 'roles' },
  { field: 'jurisdictions', heading: 'Countries', offers: 'places' },
  { field: 'languages', heading: 'Languages', offers: 'languages' },
] as const

/** A button that sets the same kind, topics, jobs, countries or languages in all chosen rows. */
export function ChangeChosen({ count, choices, onChange }: ChangeChosenProps) {
  const [isOpen, setOpen] = useState(false)
  const [changes, setChanges] = useState(NO_CHANGES)

  function close() {
    setOpen(false)
    setChanges(NO_CHANGES)
  }

  function applyToChosen() {
    onChange((rows) => rows.map((row) => (row.isChosen ? apply(row, changes) : row)))
    close()
  }

  return (
    <>
      <Button
        text="Change the chosen"
        mode="ghost"
        fontSize={1}
        padding={2}
        disabled={count === 0}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog
          id="change-chosen"
          header={`Change ${count} chosen`}
          width={1}
          onClose={close}
          footer={
            <Box padding={3}>
              <Button
                text={`Change ${count}`}
                tone="primary"
                fontSize={1}
                disabled={changes === NO_CHANGES}
                onClick={applyToChosen}
              />
            </Box>
          }
        >
          <Stack gap={4} padding={4}>
            <Text size={1} muted>
              What you choose here takes the place of what the chosen rows have. What you leave empty stays as it is.
            </Text>
            <Labelled heading="Kind">
              <Select
                aria-label="Kind of the chosen"
                fontSize={1}
                padding={2}
                value={changes.kind}
                onChange={(event) => setChanges({ ...changes, kind: event.currentTarget.value })}
              >
                <option value="">As it is</option>
                {choices.kinds.map(({ value, title }) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
              </Select>
            </Labelled>
            {LISTS.map(({ field, heading, offers }) => (
              <Labelled key={field} heading={heading}>
                <Chips
                  label={`${heading} of the chosen`}
                  values={changes[field]}
                  choices={choices[offers]}
                  onChange={(values) => setChanges({ ...changes, [field]: values })}
                />
              </Labelled>
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}
