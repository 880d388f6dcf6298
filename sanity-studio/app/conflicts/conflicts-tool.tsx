import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft'
import { SyncIcon } from '@sanity/icons/Sync'
import { Box, Button, Card, Flex, Spinner, Stack, Text, useMediaIndex } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useEffect, useState } from 'react'
import { isDraftId, useClient } from 'sanity'
import { useRouter } from 'sanity/router'

import { API_VERSION } from '../connection/api-version.ts'
import { formatMoment } from '../format-moment.ts'
import { shapeOf } from './describe-value.ts'
import type { Conflict, Sides, SyncState } from './conflict.ts'
import { ConflictView } from './conflict-view.tsx'
import { requestSave, requestSides } from './sync-requests.ts'
import { useConflicts } from './use-conflicts.ts'

/** Beside each other where there is room for both, else below each other. */
const LIST = { flex: '1 1 240px' }
const DETAIL = { flex: '999 1 640px', minWidth: 'min(100%, 480px)' }

function Row({
  conflict,
  isOpen,
  onOpen,
}: {
  readonly conflict: Conflict
  readonly isOpen: boolean
  readonly onOpen: () => void
}) {
  const { id, type, title, fields } = conflict
  const differ =
    fields.length === 0 ? '' : ` · ${fields.length} ${fields.length === 1 ? 'field differs' : 'fields differ'}`
  const draft = isDraftId(id) ? ' · draft' : ''
  return (
    <Card
      as="button"
      padding={3}
      radius={2}
      pressed={isOpen}
      selected={isOpen}
      onClick={onOpen}
      data-testid={`conflict-item-${id}`}
    >
      <Stack gap={2}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        <Text size={1} muted>
          {`${shapeOf(type)?.title ?? type}${draft}${differ}`}
        </Text>
      </Stack>
    </Card>
  )
}

/** What is saved although some documents wait, or why nothing can be saved. */
function Summary({ state }: { readonly state: SyncState }) {
  const { conflicts, documents, savedAt, problem } = state
  const since = savedAt === undefined ? '' : ` since ${formatMoment(savedAt)}`
  const rest =
    conflicts.length === 0
      ? `content/ and the Studio are the same${since}: no document waits for a choice.`
      : `Everything else is saved: ${documents - conflicts.length} of ${documents} documents are in content/${since}. ` +
        'Others are published as usual.'
  return (
    <Card padding={3} radius={2} border tone={problem === undefined ? 'positive' : 'critical'} role="status">
      <Text size={1}>{problem === undefined ? rest : `Nothing is saved to content/ at the moment. ${problem}`}</Text>
    </Card>
  )
}

/** Both sides of a document, requested anew when its version changes; undefined until they are known. */
function useSides(conflict: Conflict | undefined, turn: number): Sides | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [sides, setSides] = useState<Sides>()
  const id = conflict?.id
  const version = conflict?.version
  useEffect(() => {
    if (id === undefined) return undefined
    let isOver = false
    requestSides(client, id).then(
      (found) => !isOver && setSides(found),
      // It does not wait any more: the list says so within seconds.
      () => !isOver && setSides(undefined),
    )
    return () => {
      isOver = true
    }
  }, [client, id, version, turn])
  return sides?.conflict.id === id ? sides : undefined
}

/** Takes in what is new in content/ without waiting for the next publication. */
function LookAgain() {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const look = () =>
    requestSave(client).catch((error: unknown) =>
      toast.push({ status: 'error', title: error instanceof Error ? error.message : 'The lake did not answer.' }),
    )
  return (
    <Button
      mode="ghost"
      fontSize={1}
      padding={2}
      icon={SyncIcon}
      text="Look into content/ now"
      onClick={() => void look()}
    />
  )
}

interface ListProps {
  readonly conflicts: readonly Conflict[]
  readonly open: Conflict | undefined
  readonly onOpen: (id: string) => void
}

/** The documents that wait, and what “the folder” and “the Studio” mean. */
function ConflictList({ conflicts, open, onOpen }: ListProps) {
  return (
    <Stack gap={3}>
      <Box padding={2}>
        <Text as="h1" size={1} weight="semibold">{`Changed in two places (${conflicts.length})`}</Text>
      </Box>
      <Stack gap={1}>
        {conflicts.map((conflict) => (
          <Row key={conflict.id} conflict={conflict} isOpen={conflict === open} onOpen={() => onOpen(conflict.id)} />
        ))}
      </Stack>
      <Box padding={2}>
        <Text size={1} muted>
          “The folder” is content/: what came by git or from a text editor. “The Studio” is what was typed here.
        </Text>
      </Box>
      <Box>
        <LookAgain />
      </Box>
    </Stack>
  )
}

/** The tool that shows the documents which were changed both in content/ and in the Studio, and lets a person choose. */
export function ConflictsTool() {
  const state = useConflicts()
  const router = useRouter()
  const isNarrow = useMediaIndex() < 2
  const [turn, setTurn] = useState(0)
  const wanted: unknown = router.state['id']
  const all = state?.conflicts ?? []
  // Of one alone there is nothing to choose.
  const open = all.find(({ id }) => id === wanted) ?? (all.length === 1 && !isNarrow ? all[0] : undefined)
  const sides = useSides(open, turn)
  if (state === undefined) return <Spinner muted />

  return (
    <Flex direction="column" height="fill" overflow="auto">
      <Flex wrap="wrap">
        <Card padding={3} style={LIST}>
          {isNarrow && open !== undefined ? (
            <Button mode="bleed" icon={ArrowLeftIcon} text="All conflicts" onClick={() => router.navigate({})} />
          ) : (
            <ConflictList conflicts={state.conflicts} open={open} onOpen={(id) => router.navigate({ id })} />
          )}
        </Card>
        <Stack gap={2} padding={3} style={DETAIL}>
          <Summary state={state} />
          {open !== undefined && sides === undefined && <Spinner muted />}
          {sides !== undefined && (
            <ConflictView
              key={`${sides.conflict.id} ${sides.conflict.version}`}
              sides={sides}
              onLeave={() => router.navigate({})}
              onOutdated={() => setTurn(turn + 1)}
            />
          )}
        </Stack>
      </Flex>
    </Flex>
  )
}
