import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { Preview, useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'

import { fieldTitleOf } from '../form/field-title.ts'
import type { Referrer } from './referrers.ts'

function FieldNames({ type, fields }: Pick<Referrer, 'type' | 'fields'>) {
  const schemaType = useSchema().get(type)
  const names = fields.map((name) => `“${fieldTitleOf(schemaType, name) ?? name}”`)
  return (
    <Text size={1} muted>
      {`In ${names.join(', ')}`}
    </Text>
  )
}

function ReferrerRow({ id, type, fields }: Referrer) {
  const schemaType = useSchema().get(type)
  return (
    <Card as="li" border radius={2} padding={2} data-testid="referrer">
      <Flex align="center" gap={3} wrap="wrap">
        <Box flex={1} style={{ minWidth: 180 }}>
          <IntentLink intent="edit" params={{ id, type }} style={{ color: 'inherit' }}>
            {schemaType === undefined ? (
              id
            ) : (
              <Preview schemaType={schemaType} value={{ _id: id, _type: type }} layout="compact" />
            )}
          </IntentLink>
        </Box>
        <FieldNames type={type} fields={fields} />
      </Flex>
    </Card>
  )
}

interface ReferrerListProps {
  readonly referrers: readonly Referrer[]
  readonly heading: string
}

/** Documents that refer to one, each with a link and the fields in which it does. */
export function ReferrerList({ referrers, heading }: ReferrerListProps) {
  if (referrers.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        {heading}
      </Text>
      <Stack as="ul" gap={2} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {referrers.map((referrer) => (
          <ReferrerRow key={referrer.id} {...referrer} />
        ))}
      </Stack>
    </Stack>
  )
}
