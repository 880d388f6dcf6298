import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { getPublishedId, isDraftId, useClient } from 'sanity'
import { IntentLink } from 'sanity/router'

import { API_VERSION } from '../connection/api-version.ts'
import { formatMoment } from '../format-moment.ts'
import type { FieldChoice, Sides } from './conflict.ts'
import { FieldChoiceRow } from './field-choice.tsx'
import { fieldRows, suggestedChoices, toRequest, type Choices } from './field-rows.ts'
import { requestChoice } from './sync-requests.ts'
import { WholeChoice } from './whole-choice.tsx'

interface ConflictViewProps {
  readonly sides: Sides
  /** Called where the person decides later. */
  readonly onLeave: () => void
  /** Called once a choice is carried out, or where the states have changed meanwhile. */
  readonly onOutdated: () => void
}

/** What will be saved, in a sentence; undefined where it is not chosen yet. */
function describeChoice(keep: FieldChoice | Choices | undefined): string {
  if (keep === undefined) return 'Choose a side for each field that differs.'
  if (keep === 'folder') return 'The state in the folder. The Studio’s stays in the history of the document.'
  if (keep === 'studio') return 'The state in the Studio. The folder’s goes into the history of the document.'
  return 'The fields that you chose of each. Both states stay in the history; nobody has read this mixture yet.'
}

/** What readers see until a person has chosen. */
function describeReaders({ conflict, folder }: Sides): string {
  if (isDraftId(conflict.id)) return 'This is a draft: readers do not see it.'
  return folder === undefined
    ? 'Until you choose, readers do not see it.'
    : 'Until you choose, readers see the state in the folder; where git left its marks in the file, what they saw before.'
}

/** Both states of a document that waits, side by side, and the choice between them. */
export function ConflictView({ sides, onLeave, onOutdated }: ConflictViewProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const { conflict, before, studioAuthor, studioChangedAt } = sides
  const rows = fieldRows(sides)
  const [choices, setChoices] = useState<Choices>(() => suggestedChoices(rows))
  const [whole, setWhole] = useState<'folder' | 'studio'>()
  const [isSaving, setSaving] = useState(false)
  const keep = rows.length === 0 ? whole : toRequest(rows, choices)

  const takeAll = (side: 'folder' | 'studio') => setChoices(Object.fromEntries(rows.map(({ name }) => [name, side])))

  async function save(chosen: FieldChoice | Choices) {
    setSaving(true)
    try {
      await requestChoice(client, conflict, chosen)
      toast.push({
        status: 'success',
        title: `“${conflict.title}” is the same in content/ and in the Studio again.`,
        ...(conflict.ofGit && { description: '“npm run content:save -- --commit” ends the merge in git.' }),
      })
    } catch (error) {
      toast.push({
        status: 'error',
        title: `Your choice for “${conflict.title}” was not carried out.`,
        description: error instanceof Error ? error.message : 'Check the connection and try again.',
      })
    }
    setSaving(false)
    onOutdated()
  }

  const publishedId = getPublishedId(conflict.id)
  return (
    <Stack gap={4} padding={4}>
      <Stack gap={3}>
        <Heading as="h2" size={2}>{`Which is right? ${conflict.title}`}</Heading>
        <Text size={1}>{conflict.why}</Text>
        <Text size={1} muted>
          {`${describeReaders(sides)} `}
          {studioAuthor !== undefined && `In the Studio: ${studioAuthor}, ${formatMoment(studioChangedAt ?? '')}. `}
          <IntentLink intent="edit" params={{ id: publishedId, type: conflict.type }}>
            Open the document and its history
          </IntentLink>
        </Text>
      </Stack>
      {rows.length > 0 && (
        <Flex gap={2} align="center" wrap="wrap">
          <Text size={1} muted>
            Take all from
          </Text>
          <Button mode="ghost" fontSize={1} padding={2} text="the folder" onClick={() => takeAll('folder')} />
          <Button mode="ghost" fontSize={1} padding={2} text="the Studio" onClick={() => takeAll('studio')} />
        </Flex>
      )}
      <Card border radius={2} overflow="hidden">
        {rows.length === 0 ? (
          <WholeChoice sides={sides} choice={whole} onChoose={setWhole} />
        ) : (
          rows.map((row, index) => (
            <Card key={row.name} borderTop={index > 0}>
              <FieldChoiceRow
                row={row}
                choice={choices[row.name]}
                onChoose={(choice) => setChoices({ ...choices, [row.name]: choice })}
              />
            </Card>
          ))
        )}
      </Card>
      {before === undefined && rows.length > 0 && (
        <Text size={1} muted>
          What both sides said before is not known here.
        </Text>
      )}
      <Card border radius={2} padding={3} tone={keep === undefined ? 'caution' : 'positive'}>
        <Flex gap={3} align="center" wrap="wrap">
          <Stack gap={3} flex={1} style={{ minWidth: 220 }}>
            <Text size={1} weight="semibold">
              What will be saved
            </Text>
            <Text size={1}>{describeChoice(keep)}</Text>
          </Stack>
          <Button mode="ghost" text="Decide later" onClick={onLeave} />
          <Button
            tone="primary"
            icon={CheckmarkCircleIcon}
            text="Save this choice"
            disabled={keep === undefined || isSaving}
            onClick={() => keep !== undefined && void save(keep)}
          />
        </Flex>
      </Card>
    </Stack>
  )
}
