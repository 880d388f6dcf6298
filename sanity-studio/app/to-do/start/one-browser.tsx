import { Card, Stack, Text } from '@sanity/ui'
import { useCurrentUser } from 'sanity'

import { namesOf } from '../../review/browser-people.ts'
import { useBrowserPeople } from '../../review/use-browser-people.ts'

/** Tells a person that this browser was signed in under other names; nothing where it was not. */
export function OneBrowser() {
  const others = useBrowserPeople()
  const person = useCurrentUser()
  if (others.length === 0 || person === null) return null
  const names = namesOf(others)
  return (
    <Card border radius={2} padding={3} tone="caution" role="status" data-testid="one-browser">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {`You are ${person.name} now`}
        </Text>
        <Text size={1} muted>
          {`This browser was signed in as ${names} before. If that was you, sign out and sign in as before: what you wrote then, another person has to read.`}
        </Text>
      </Stack>
    </Card>
  )
}
