import { Card, Stack, Text } from '@sanity/ui'

import { useSecondReader } from '../review/use-second-reader.ts'

/** Whether another person has to approve what is published. */
export function SecondReaderState() {
  const isOn = useSecondReader()
  return (
    <Card border radius={2} padding={3} tone={isOn ? 'positive' : 'caution'}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {isOn ? 'Second reader: on' : 'Second reader: off'}
        </Text>
        <Text size={1} muted>
          {isOn
            ? 'Another person approves each draft before it is published.'
            : 'What you publish, nobody else has read. “Site, Settings, Second reader” switches it on.'}
        </Text>
      </Stack>
    </Card>
  )
}
