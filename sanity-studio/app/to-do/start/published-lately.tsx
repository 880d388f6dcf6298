import { Text, type BadgeTone } from '@sanity/ui'
import { useEffect } from 'react'

import { isCloud } from '../../connection/environment.ts'
import { formatMoment } from '../../format-moment.ts'
import { hubStatusOf, type HubState } from '../../hub-status/hub-status.ts'
import { expectChangeOnHub, useHub } from '../../hub-status/use-hub.ts'
import { Row } from '../../list/row.tsx'
import { Nothing, Rows, Section } from '../../list/section.tsx'
import type { Published } from './use-start.ts'

const TONES: Readonly<Record<HubState, BadgeTone>> = {
  on: 'positive',
  waiting: 'primary',
  off: 'critical',
  unpublished: 'default',
  unknown: 'default',
}

function titleOf({ _id, title }: Published): string {
  return typeof title === 'string' && title !== '' ? title : _id
}

/** What was published last, and where each is: on the hub since when, waiting for the build, or not there and why. */
export function PublishedLately({ lately }: { readonly lately: readonly Published[] }) {
  const hub = useHub()
  const rows = lately.map((document) => ({
    document,
    status: hubStatusOf({ id: document._id, published: document, hasDraft: false, hub, isCloud }),
  }))
  const waiting = rows.filter(({ status }) => status.state === 'waiting').map(({ document }) => document._rev)
  const newest = waiting.join(' ')
  useEffect(() => {
    if (newest !== '') expectChangeOnHub()
  }, [newest])
  // A hub that does not answer is said once, not in every row.
  const [silence] = hub.kind === 'record' ? [] : rows.flatMap(({ status }) => status.because)
  const lastBuild = hub.kind === 'record' && (
    <Text size={1} muted>
      {`Last build ${formatMoment(hub.record.builtAt, hub.at)}`}
    </Text>
  )
  return (
    <Section title="Published lately" beside={lastBuild}>
      {lately.length === 0 && <Nothing>Nothing is published yet.</Nothing>}
      {silence !== undefined && <Nothing>{silence}</Nothing>}
      <Rows>
        {rows.map(({ document, status: { state, headline, because } }) => (
          <Row
            key={document._id}
            id={document._id}
            type={document._type}
            title={titleOf(document)}
            badge={hub.kind === 'record' ? { text: headline, tone: TONES[state] } : undefined}
          >
            {[`Published ${formatMoment(document._updatedAt)}.`, ...(state === 'off' ? because : [])].join(' ')}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
