import { Card, Stack, Text } from '@sanity/ui'

import { useAlone } from '../../review/use-second-reader.ts'
import { ALONE_SENTENCES } from '../../../model/rules/second-reader.ts'

/** Whether another person has to approve what is published. */
export function SecondReaderState() {
  const alone = useAlone()
  const isOn = alone === undefined
  return (
    <Card border radius={2} padding={3} tone={isOn ? 'positive' : 'caution'}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {isOn ? 'Second reader: on' : 'You work alone'}
        </Text>
        <Text size={1} muted>
          {isOn
            ? 'Another person approves each draft before it is published. Where there is nobody else, switch it off under “Site, Settings, Second reader”.'
            : `What you publish, nobody else has read. ${ALONE_SENTENCES[alone]}`}
        </Text>
      </Stack>
    </Card>
  )
}
