import { Card, Text } from '@sanity/ui'
import { useMemo } from 'react'

import { getToday } from '../../review/today.ts'
import type { WatchedQuery } from '../../connection/watch-query.ts'
import { isFields } from '../../../model/rules/fields.ts'
import { helplineFault, mistakesAddressFault, SETTINGS_QUERY } from '../../../model/rules/settings-faults.ts'
import { useResult } from './use-start.ts'

const SETTINGS: WatchedQuery = {
  fetch: SETTINGS_QUERY,
  listen: '*[_type == "siteSettings"]',
  perspective: 'published',
}

/** Says what the settings lack: the helpline on every page, and where readers report mistakes. Nothing where they lack nothing. */
export function SettingsFaults() {
  const settings = useResult(SETTINGS)
  const today = getToday()
  const faults = useMemo(
    () => (isFields(settings) ? [helplineFault(settings), mistakesAddressFault(settings, today)] : []),
    [settings, today],
  )
  return faults.map((fault) =>
    fault === undefined ? null : (
      <Card key={fault} border radius={2} padding={3} tone="caution" data-testid="settings-fault">
        <Text size={1} muted>
          {`${fault} An editor sets this under “Site”.`}
        </Text>
      </Card>
    ),
  )
}
