import { CommentIcon } from '@sanity/icons/Comment'
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useMemo, useState } from 'react'
import { useClient } from 'sanity'
import { useRouter } from 'sanity/router'

import { API_VERSION } from '../../connection/api-version.ts'
import { toDrafts } from '../../../model/pasted/link-draft.ts'
import { isUnwritten, toRows, type LinkRow } from '../../../model/pasted/link-row.ts'
import { MOST_LINKS, readLinks } from '../../../model/pasted/links.ts'
import { getToday } from '../../review/today.ts'
import { useSecondReader } from '../../review/use-second-reader.ts'
import { counted } from '../../../model/schema/preview.ts'
import { toChoices } from './choices.ts'
import { createDrafts } from './create-drafts.ts'
import { LinkTable } from './link-table.tsx'
import { PasteArea } from './paste-area.tsx'
import { useHubKnowledge } from './use-hub-knowledge.ts'
import { useRowChecks } from './use-row-checks.ts'

function summarise(rows: readonly LinkRow[], leftOver: number): string {
  const without = rows.filter(({ address }) => address === '').length
  const doubles = rows.filter(({ double }) => double !== undefined).length
  const found = `${counted(rows, 'line')} read: ${rows.length - without - doubles} new, ${doubles} double, ${without} without an address.`
  return leftOver === 0
    ? found
    : `${found} ${leftOver} more are left for the next time: ${MOST_LINKS} are read at once.`
}

function hasGap({ title, summary, kind, topics, roles, forEveryJob, publisher }: LinkRow): boolean {
  return [title, summary, kind, publisher].includes('') || topics.length === 0 || (roles.length === 0 && !forEveryJob)
}

/** Pasted links: read, looked through, created as drafts and sent as one review. */
export function PasteLinks() {
  const client = useClient({ apiVersion: API_VERSION })
  const router = useRouter()
  const toast = useToast()
  const isSecondReaderAsked = useSecondReader()
  const [text, setText] = useState('')
  const [rows, setRows] = useState<readonly LinkRow[]>([])
  const [leftOver, setLeftOver] = useState(0)
  const [turn, setTurn] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const hub = useHubKnowledge(turn)
  const choices = useMemo(() => hub && toChoices(hub), [hub])
  const remarks = useRowChecks(rows)
  const chosen = rows.filter(({ isChosen }) => isChosen)
  const gaps = chosen.filter(hasGap).length
  const unwritten = chosen.filter(isUnwritten).length

  async function create(isSent: boolean) {
    if (hub === undefined) return
    setBusy(true)
    const drafts = toDrafts(chosen, hub.slugs, getToday())
    const id = crypto.randomUUID()
    try {
      await createDrafts(client, { id, drafts, isSent })
      setRows([])
      setText('')
      setTurn(turn + 1)
      if (isSent) router.navigate({ view: 'sent', item: id })
      toast.push({
        status: 'success',
        title: isSent
          ? `${counted(drafts, 'draft')} created and sent as one review.`
          : `${counted(drafts, 'draft')} created: they are under “Resources, Links, Drafts and changes”.`,
      })
    } catch {
      toast.push({
        status: 'error',
        title: 'No draft was created: check the connection and press the button again. Your table is kept.',
      })
    } finally {
      setBusy(false)
    }
  }

  const onRead =
    hub &&
    (() => {
      const links = readLinks(text)
      setRows(toRows(links.slice(0, MOST_LINKS), hub, () => crypto.randomUUID()))
      setLeftOver(Math.max(0, links.length - MOST_LINKS))
    })

  return (
    <Flex direction={['column', 'column', 'column', 'row']} style={{ minHeight: '100%' }}>
      <Card padding={4} borderRight style={{ flex: '0 0 300px' }}>
        <PasteArea
          text={text}
          onChange={setText}
          onRead={onRead}
          found={rows.length === 0 ? undefined : summarise(rows, leftOver)}
        />
      </Card>
      <Flex direction="column" flex={1} style={{ minWidth: 0 }}>
        <Card padding={4} flex={1}>
          {rows.length === 0 || choices === undefined ? (
            <Text size={1} muted>
              Paste on the left and press “Read these lines”. Then you look through a table, correct it, and create
              drafts.
            </Text>
          ) : (
            <Stack gap={4}>
              <Stack gap={3}>
                <Heading as="h2" size={1}>
                  Look through, correct, create
                </Heading>
                <Text size={1} muted>
                  Blue is proposed. What is empty must be filled before anybody can publish it; a draft may wait.
                </Text>
              </Stack>
              <LinkTable rows={rows} choices={choices} remarks={remarks} onChange={setRows} />
            </Stack>
          )}
        </Card>
        {rows.length > 0 && (
          <Card padding={3} borderTop style={{ position: 'sticky', bottom: 0, zIndex: 1 }}>
            <Flex gap={3} align="center" wrap="wrap">
              <Text size={1} style={{ flex: 1 }}>
                {`${chosen.length} chosen · ${gaps} with something empty · ${rows.length - chosen.length} left out`}
                {isSecondReaderAsked &&
                  unwritten > 0 &&
                  ` · Before they can be sent: write a title and a summary in ${counted(chosen.filter(isUnwritten), 'line')}, or take the tick away.`}
              </Text>
              <Button
                text={`Create ${counted(chosen, 'draft')} only`}
                mode="ghost"
                fontSize={1}
                disabled={isBusy || chosen.length === 0}
                onClick={() => void create(false)}
              />
              {isSecondReaderAsked && (
                <Button
                  text={`Create ${counted(chosen, 'draft')} and send as one review`}
                  icon={CommentIcon}
                  tone="primary"
                  fontSize={1}
                  disabled={isBusy || chosen.length === 0 || unwritten > 0}
                  onClick={() => void create(true)}
                />
              )}
            </Flex>
          </Card>
        )}
      </Flex>
    </Flex>
  )
}
