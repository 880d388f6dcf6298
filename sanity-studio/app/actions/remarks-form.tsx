import { AddIcon } from '@sanity/icons/Add'
import { TrashIcon } from '@sanity/icons/Trash'
import { Button, Card, Flex, Select, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'

import type { Place } from '../review/places.ts'

/** A remark as the second reader has written it. */
export interface NewRemark {
  readonly field: string
  readonly paragraph?: string
  readonly quote?: string
  readonly text: string
}

/** In characters: as many as the schema allows (model/schema/objects/review-remark.ts). */
const LONGEST_REMARK = 1_000

interface Entry {
  readonly key: string
  /** Its place in the list of places. */
  readonly place: number
  /** One sentence of the paragraph; undefined for all of it. */
  readonly sentence?: string | undefined
  readonly text: string
}

interface RemarksFormProps {
  readonly places: readonly Place[]
  readonly onSend: (remarks: readonly NewRemark[]) => Promise<void>
}

interface EntryFieldsProps {
  readonly entry: Entry
  readonly places: readonly Place[]
  readonly onChange: (entry: Entry) => void
  /** Undefined where it is the only one. */
  readonly onRemove: (() => void) | undefined
}

function EntryFields({ entry, places, onChange, onRemove }: EntryFieldsProps) {
  const ids = { place: useId(), sentence: useId(), text: useId() }
  const sentences = places[entry.place]?.sentences ?? []
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={2}>
          <Text as="label" htmlFor={ids.place} size={1} weight="medium">
            Where
          </Text>
          <Flex flex={1} justify="flex-end">
            {onRemove !== undefined && (
              <Button mode="bleed" padding={2} icon={TrashIcon} aria-label="Remove this remark" onClick={onRemove} />
            )}
          </Flex>
        </Flex>
        <Select
          id={ids.place}
          fontSize={1}
          value={entry.place}
          onChange={({ currentTarget }) =>
            onChange({ ...entry, place: Number(currentTarget.value), sentence: undefined })
          }
        >
          {places.map(({ name }, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Select>
        {sentences.length > 0 && (
          <>
            <Text as="label" htmlFor={ids.sentence} size={1} weight="medium">
              Which sentence
            </Text>
            <Select
              id={ids.sentence}
              fontSize={1}
              value={entry.sentence ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...entry, sentence: value === '' ? undefined : value })
              }
            >
              <option value="">The whole paragraph</option>
              {sentences.map((sentence) => (
                <option key={sentence}>{sentence}</option>
              ))}
            </Select>
          </>
        )}
        <Text as="label" htmlFor={ids.text} size={1} weight="medium">
          What to change
        </Text>
        <TextArea
          id={ids.text}
          rows={3}
          maxLength={LONGEST_REMARK}
          fontSize={1}
          dir="auto"
          value={entry.text}
          onChange={({ currentTarget }) => onChange({ ...entry, text: currentTarget.value })}
        />
      </Stack>
    </Card>
  )
}

function newEntry(place = 0): Entry {
  return { key: crypto.randomUUID(), place, text: '' }
}

/** The window in which a second reader writes remarks, each at a field or paragraph. */
export function RemarksForm({ places, onSend }: RemarksFormProps) {
  const [entries, setEntries] = useState<readonly Entry[]>([newEntry()])
  const [isBusy, setBusy] = useState(false)
  const isWritten = entries.every(({ text }) => text.trim() !== '')

  function toRemark({ place, sentence, text }: Entry): readonly NewRemark[] {
    const found = places[place]
    if (found === undefined) return []
    const { field, paragraph, quote } = found
    return [{ field, ...(paragraph !== undefined && { paragraph, quote: sentence ?? quote }), text: text.trim() }]
  }

  async function send() {
    setBusy(true)
    await onSend(entries.flatMap(toRemark))
    setBusy(false)
  }

  return (
    <Stack gap={4} data-testid="remarks-form">
      {entries.map((entry) => (
        <EntryFields
          key={entry.key}
          entry={entry}
          places={places}
          onChange={(changed) => setEntries(entries.map((one) => (one.key === changed.key ? changed : one)))}
          onRemove={entries.length === 1 ? undefined : () => setEntries(entries.filter(({ key }) => key !== entry.key))}
        />
      ))}
      <Button
        mode="ghost"
        icon={AddIcon}
        text="Add another remark"
        onClick={() => setEntries([...entries, newEntry(entries.at(-1)?.place)])}
      />
      <Button
        tone="primary"
        text={entries.length === 1 ? 'Send back with 1 remark' : `Send back with ${entries.length} remarks`}
        disabled={!isWritten || isBusy}
        loading={isBusy}
        onClick={() => void send()}
      />
      {!isWritten && (
        <Text size={1} muted>
          Say in each remark what to change.
        </Text>
      )}
    </Stack>
  )
}
