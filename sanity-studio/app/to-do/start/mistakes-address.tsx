import { Card, Text } from '@sanity/ui'
import { useMemo } from 'react'

import { getToday } from '../../review/today.ts'
import type { WatchedQuery } from '../../connection/watch-query.ts'
import { isFields } from '../../../model/rules/fields.ts'
import { mistakesAddressFault, MISTAKES_QUERY } from '../../../model/rules/mistakes-address.ts'
import { useResult } from './use-start.ts'

const SETTINGS: WatchedQuery = {
  fetch: MISTAKES_QUERY,
  listen: '*[_type == "siteSettings"]',
  perspective: 'published',
}

/** Says what the settings lack so that readers can report mistakes; nothing where they lack nothing. */
export function MistakesAddress() {
  const settings = useResult(SETTINGS)
  const today = getToday()
  const fault = useMemo(
    () => (isFields(settings) ? mistakesAddressFault(settings, today) : undefined),
    [settings, today],
  )
  if (fault === undefined) return null
  return (
    <Card border radius={2} padding={3} tone="caution" data-testid="mistakes-address">
      <Text size={1} muted>
        {`${fault} An editor sets this under “Site”.`}
      </Text>
    </Card>
  )
}
