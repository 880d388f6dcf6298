import { Card, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'

import { useReasons } from '../review/use-reasons.ts'

interface PublishPanelProps {
  readonly publishedId: string
  readonly type: string
}

/** What is still missing before a draft may be published, above its form: a disabled button explains itself to few. */
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
