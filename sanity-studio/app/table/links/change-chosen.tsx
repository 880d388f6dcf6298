import { Box, Button, Dialog, Stack, Text } from '@sanity/ui'
import { useState } from 'react'

import { Chips } from '../../form/chips.tsx'
import { changeRow, type LinkRow } from '../../../model/pasted/link-row.ts'
import { LISTS, withValues, type Choices, type ListField } from './choices.ts'
import { KindSelect, Labelled } from './link-cells.tsx'

interface ChangeChosenProps {
  readonly count: number
  readonly choices: Choices
  readonly onChange: (change: (rows: readonly LinkRow[]) => readonly LinkRow[]) => void
}

/** What a person sets for all chosen rows; empty for what stays as it is in each. */
type Changes = Readonly<Record<ListField, readonly string[]>> & { readonly kind: string }

const NO_CHANGES: Changes = { kind: '', topics: [], roles: [], jurisdictions: [], languages: [] }

function apply(row: LinkRow, changes: Changes): LinkRow {
  const kind = changes.kind === '' ? {} : { kind: changes.kind }
  const lists = LISTS.map(({ field }) => (changes[field].length === 0 ? {} : withValues(field, changes[field])))
  return changeRow(row, Object.assign(kind, ...lists))
}

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
              <KindSelect
                label="Kind of the chosen"
                kind={changes.kind}
                none="As it is"
                choices={choices}
                onChoose={(kind) => setChanges({ ...changes, kind })}
              />
            </Labelled>
            {LISTS.map(({ field, heading }) => (
              <Labelled key={field} heading={heading}>
                <Chips
                  label={`${heading} of the chosen`}
                  values={changes[field]}
                  choices={choices[field]}
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
