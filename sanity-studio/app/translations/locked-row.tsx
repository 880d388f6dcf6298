import { LockIcon } from '@sanity/icons/Lock'
import { Card, Flex, Stack, Text } from '@sanity/ui'
import { Preview, useSchema } from 'sanity'

import type { LockedPart } from '../../model/translation-units/units.ts'

/** A part that nobody translates here, since it comes from data: its names and numbers are those of its own document. */
export function LockedRow({ part }: { readonly part: LockedPart }) {
  const schemaType = useSchema().get(String(part.value['_type']))
  return (
    <Card padding={3} borderBottom tone="transparent" data-testid={`locked-${part.path}`}>
      <Flex gap={3}>
        <Text size={2} muted>
          <LockIcon />
        </Text>
        <Stack gap={3} flex={1}>
          {schemaType !== undefined && <Preview schemaType={schemaType} value={part.value} layout="compact" />}
          <Text size={1} muted>
            {`${part.label}: names and numbers come from the document that it shows. Nobody types them twice.`}
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
}
