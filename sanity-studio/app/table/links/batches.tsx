import { Card, Stack, Text } from '@sanity/ui'
import { StateLink, useRouterState } from 'sanity/router'

import { formatMoment } from '../../format-moment.ts'
import { known, useWatched } from '../../connection/use-watched.ts'
import { counted } from '../../../model/schema/preview.ts'
import { BatchView } from './batch-view.tsx'
import { watchBatches } from './watch-batches.ts'

/** What was sent for review together: a list of the batches, or the one that the address names. */
export function Batches() {
  const found = useWatched(watchBatches)
  const batches = known(found)
  const chosen = useRouterState((state) => state['item'])
  const batch = batches?.find(({ id }) => id === chosen)
  return (
    <Card padding={4} style={{ maxWidth: 1000 }}>
      <Stack gap={4}>
        {found instanceof Error && (
          <Text size={1} role="alert">
            {found.message}
          </Text>
        )}
        {found === undefined && <Text size={1}>Loading what was sent …</Text>}
        {batches?.length === 0 && <Text size={1}>Nothing that was sent together waits for a second reader.</Text>}
        {batch !== undefined && <BatchView key={batch.id} batch={batch} />}
        {batches
          ?.filter(({ id }) => id !== chosen)
          .map(({ id, sentAt, drafts }) => (
            <Card key={id} border radius={2} padding={3}>
              <Text size={1}>
                <StateLink state={{ view: 'sent', item: id }}>
                  {`${counted(drafts, 'link')}, sent ${formatMoment(sentAt)}`}
                </StateLink>
                {`: ${drafts.filter(({ state }) => state === 'approved').length} approved`}
              </Text>
            </Card>
          ))}
      </Stack>
    </Card>
  )
}
