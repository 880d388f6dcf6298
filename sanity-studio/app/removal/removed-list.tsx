import { UndoIcon } from '@sanity/icons/Undo'
import { Box, Button, Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, useDateTimeFormat, useSchema } from 'sanity'
import { useRouter } from 'sanity/router'

import { joined, otherLanguage } from '../../model/schema/preview.ts'
import { API_VERSION } from '../connection/api-version.ts'
import { isCloud } from '../connection/environment.ts'
import { PersonName } from '../list/person-name.tsx'
import { bringBack, missingReferenceIn, type RemovedDocument } from './removed-documents.ts'
import { titleOf } from './title-of.ts'
import { useRemoved } from './use-removed.ts'

interface UndoProps {
  readonly removed: RemovedDocument
  /** All that is removed, to name what has to come back first. */
  readonly all: readonly RemovedDocument[]
}

function UndoButton({ removed, all }: UndoProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const { navigateIntent } = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function undo() {
    setBusy(true)
    try {
      await bringBack(client, removed)
      toast.push({ status: 'success', title: `${titleOf(removed.document)} is back as a draft.` })
      navigateIntent('edit', { id: removed.id, type: removed.type })
    } catch (error) {
      const missing = missingReferenceIn(error)
      const first = all.find(({ id }) => id === missing)
      const description =
        missing === undefined
          ? `${error instanceof Error ? error.message : String(error)} Try again.`
          : `It refers to ${first === undefined ? missing : titleOf(first.document)}, which is removed too: bring that back first.`
      toast.push({ status: 'error', title: 'It was not brought back.', description, duration: 20_000 })
      setBusy(false)
    }
  }

  return (
    <Button
      icon={UndoIcon}
      text="Undo"
      mode="ghost"
      fontSize={1}
      disabled={isBusy}
      aria-label={`Undo: bring ${titleOf(removed.document)} back as a draft`}
      onClick={() => void undo()}
    />
  )
}

function RemovedRow({ removed, all }: UndoProps) {
  const type = useSchema().get(removed.type)?.title ?? removed.type
  const kind = joined(type, otherLanguage(removed.document['language']))
  const format = useDateTimeFormat({ dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Card as="li" border radius={2} padding={3} data-testid="removed-document">
      <Flex align="center" gap={3} wrap="wrap">
        <Stack gap={3} flex={1} style={{ minWidth: 200 }}>
          <Text size={1} weight="medium">
            {titleOf(removed.document)}
          </Text>
          <Text size={1} muted>
            {`${kind}${removed.wasPublished ? '' : ', never published'}. Deleted ${format.format(new Date(removed.at))} by `}
            <PersonName id={removed.author} />
          </Text>
          {removed.reason !== '' && <Text size={1}>{`Why: “${removed.reason}”`}</Text>}
        </Stack>
        <UndoButton removed={removed} all={all} />
      </Flex>
    </Card>
  )
}

function LocalList() {
  const { removed, error, loadMore } = useRemoved()
  if (error !== undefined)
    return (
      <Text size={1}>{`The list cannot be read: ${error.message} Check that the lake runs, then open it again.`}</Text>
    )
  if (removed === undefined) return <Spinner muted />
  if (removed.length === 0) return <Text size={1}>Nothing has been deleted as far as the history goes.</Text>
  return (
    <Stack gap={4}>
      <Text size={1} muted>
        “Undo” brings a document back as a draft. It is on the hub again once it is published, with a second reader as
        always.
      </Text>
      <Stack as="ul" gap={2} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {removed.map((each) => (
          <RemovedRow key={each.id} removed={each} all={removed} />
        ))}
      </Stack>
      {loadMore !== undefined && <Button text="Show more" mode="ghost" onClick={loadMore} />}
    </Stack>
  )
}

/** The pane “Removed”: what was deleted, when, by whom and why, as long as the history goes; each with “Undo”. */
export function RemovedList() {
  return (
    <Box padding={4} overflow="auto" height="fill">
      <Container width={1}>
        {isCloud ? (
          <Text size={1}>
            This list is there only where the content is on this machine. In Sanity’s cloud, open a deleted document by
            its address: the Studio offers its last version, as long as your plan keeps the history.
          </Text>
        ) : (
          <LocalList />
        )}
      </Container>
    </Box>
  )
}
