import { Card, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'

import { useReasons } from '../review/use-reasons.ts'

interface PublishPanelProps {
  readonly publishedId: string
  readonly type: string
}

/** Lists above a form what its draft still needs before it can be published, which a disabled button does not show. */
export function PublishPanel({ publishedId, type }: PublishPanelProps) {
  const reasons = useReasons(useEditState(publishedId, type))
  if (reasons === undefined) return null
  const isReady = reasons.against.length === 0
  return (
    <Card padding={3} radius={2} border tone={isReady ? 'positive' : 'caution'} data-testid="publish-panel">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {isReady ? 'This can be published.' : 'Before this can be published:'}
        </Text>
        {reasons.against.map((reason) => (
          <Text key={reason} size={1}>
            {`• ${reason}`}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
