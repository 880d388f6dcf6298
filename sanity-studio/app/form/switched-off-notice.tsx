import { Card, Text } from '@sanity/ui'
import { useDateTimeFormat } from 'sanity'
import { IntentLink } from 'sanity/router'

import { PersonName } from '../list/person-name.tsx'
import { useSwitchedOff } from '../review/use-switched-off.ts'

/** Says on every form that the second reader is switched off, since when and by whom; nothing while it is on. */
export function SwitchedOffNotice() {
  const { isOff, settingsId, by } = useSwitchedOff()
  const format = useDateTimeFormat({ dateStyle: 'medium', timeStyle: 'short' })
  if (!isOff) return null
  return (
    <Card padding={3} radius={2} border tone="caution" data-testid="second-reader-off">
      <Text size={1}>
        {'The second reader is switched off'}
        {by !== undefined && (
          <>
            {` since ${format.format(new Date(by.at))}, by `}
            <PersonName id={by.author} />
          </>
        )}
        {': nobody has to read this before it is published. '}
        {settingsId !== undefined && (
          <IntentLink intent="edit" params={{ id: settingsId, type: 'siteSettings' }}>
            Switch it on in the settings
          </IntentLink>
        )}
      </Text>
    </Card>
  )
}
