import { Card, Stack, Text } from '@sanity/ui'

import { ChooseLink } from './choose-link.tsx'
import { useConflictsOf } from './use-conflicts.ts'

/** Says above the form of a document that it waits for a choice, and leads there; nothing where it does not. */
export function ConflictLine({ publishedId }: { readonly publishedId: string }) {
  const conflicts = useConflictsOf(publishedId)
  if (conflicts.length === 0) return null
  return (
    <Card padding={3} radius={2} border tone="critical" role="status" data-testid="conflict-line">
      <Stack gap={3}>
        {conflicts.map(({ id, why }) => (
          <Text key={id} size={1}>
            {`Not saved to content/${id === publishedId ? '' : ' (the draft)'}: ${why} `}
            <ChooseLink id={id}>Choose which is right</ChooseLink>
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
