import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient, useCurrentUser } from 'sanity'

import { formatMoment } from '../../format-moment.ts'
import { API_VERSION } from '../../connection/api-version.ts'
import { choose } from '../../list/choose.tsx'
import { Row } from '../../list/row.tsx'
import { Rows } from '../../list/section.tsx'
import { useAuthor } from '../../review/use-author.ts'
import { whyNotApprove } from '../../../model/rules/second-reader.ts'
import { counted } from '../../../model/schema/preview.ts'
import type { SentBatch, SentDraft } from './watch-batches.ts'

const STATES: Readonly<
  Record<SentDraft['state'], { readonly words: string; readonly tone: 'primary' | 'caution' | 'positive' }>
> = {
  waiting: { words: 'Waiting', tone: 'primary' },
  changed: { words: 'Changed since: open it', tone: 'caution' },
  'sent-back': { words: 'Sent back', tone: 'caution' },
  approved: { words: 'Approved', tone: 'positive' },
}

interface DraftLineProps {
  readonly draft: SentDraft
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

function DraftLine({ draft, isTicked, onTick }: DraftLineProps) {
  const { documentId, title, publisher, url, state } = draft
  const name = title === '' ? url : title
  return (
    <Row
      id={documentId}
      type="externalResource"
      title={name}
      badge={{ text: STATES[state].words, tone: STATES[state].tone }}
      choice={{
        isChosen: isTicked,
        onChoose: onTick,
        label: `Approve “${name}”`,
        isDisabled: state !== 'waiting',
      }}
    >
      {publisher}
      <br />
      <a href={url} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
        {url}
      </a>
    </Row>
  )
}

/**
 * The drafts that were sent as one review. The second reader opens each, takes the tick from what she does not stand behind,
 * and approves the rest in one transaction: where somebody changed one meanwhile, none is approved.
 */
export function BatchView({ batch }: { readonly batch: SentBatch }) {
  const client = useClient({ apiVersion: API_VERSION })
  const person = useCurrentUser()
  const toast = useToast()
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const waiting = batch.drafts.filter(({ state }) => state === 'waiting')
  const ticked = waiting.filter(({ documentId }) => !unticked.has(documentId))
  // All that waits is as the transaction of the batch made it, so nobody else wrote in any of it.
  const first = waiting[0]
  const author = useAuthor(first && `drafts.${first.documentId}`, first && batch.id)
  const whyNot =
    first && whyNotApprove({ revision: batch.id, writers: author === undefined ? author : [author] }, person?.id)

  async function approve() {
    setBusy(true)
    const transaction = client.transaction()
    for (const { reviewId, reviewRevision } of ticked) {
      transaction.patch(client.patch(reviewId).set({ approvedRevision: batch.id }).ifRevisionId(reviewRevision))
    }
    try {
      await transaction.commit({ tag: 'hub.review' })
      toast.push({ status: 'success', title: `${counted(ticked, 'link')} approved: each can be published now.` })
    } catch {
      toast.push({
        status: 'error',
        title: 'None was approved: somebody changed one just now, so look through them again.',
      })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        {`${counted(batch.drafts, 'link')} sent together, ${formatMoment(batch.sentAt)}`}
      </Heading>
      {whyNot !== undefined && (
        <Card tone="caution" padding={3} radius={2}>
          <Text size={1}>{whyNot}</Text>
        </Card>
      )}
      <Rows>
        {batch.drafts.map((draft) => (
          <DraftLine
            key={draft.documentId}
            draft={draft}
            isTicked={draft.state === 'waiting' && !unticked.has(draft.documentId)}
            onTick={(isTicked) => setUnticked(choose(unticked, draft.documentId, !isTicked))}
          />
        ))}
      </Rows>
      {waiting.length > 0 && (
        <Flex>
          <Button
            text={`Approve ${counted(ticked, 'link')}: I opened each page and stand behind the words`}
            icon={CheckmarkCircleIcon}
            tone="positive"
            fontSize={1}
            disabled={isBusy || whyNot !== undefined || ticked.length === 0}
            onClick={() => void approve()}
          />
        </Flex>
      )}
    </Stack>
  )
}
