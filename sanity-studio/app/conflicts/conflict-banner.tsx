import { Card, Flex, Text } from '@sanity/ui'
import type { ActiveToolLayoutProps } from 'sanity'

import { ChooseLink } from './choose-link.tsx'
import type { SyncState } from './conflict.ts'
import { TOOL_NAME } from './tool-name.ts'
import { useConflicts } from './use-conflicts.ts'

function Banner({ state: { conflicts, problem } }: { readonly state: SyncState }) {
  const [first] = conflicts
  if (problem !== undefined)
    return (
      <Card padding={3} borderBottom tone="critical" role="status" data-testid="sync-banner">
        <Text size={1}>{`Nothing is saved to content/ at the moment; the Studio keeps everything. ${problem}`}</Text>
      </Card>
    )
  if (first === undefined) return null
  const what =
    conflicts.length === 1
      ? `“${first.title}” differs between content/ and the Studio and waits for you; everything else is saved. `
      : `${conflicts.length} documents differ between content/ and the Studio and wait for you; all others are saved. `
  return (
    <Card padding={3} borderBottom tone="caution" role="status" data-testid="sync-banner">
      <Text size={1}>
        {what}
        <ChooseLink id={first.id}>Choose which is right</ChooseLink>
      </Text>
    </Card>
  )
}

/**
 * Says above every tool that documents wait for a choice, or that nothing can be saved. The tool stands in the same place
 * with and without a banner: elsewhere it would begin again, and close what somebody has opened in it.
 */
export function WithConflictBanner(props: ActiveToolLayoutProps) {
  const state = useConflicts()
  return (
    <Flex direction="column" height="fill">
      {state !== undefined && props.activeTool.name !== TOOL_NAME && <Banner state={state} />}
      <div style={{ flex: 1, minHeight: 0 }}>{props.renderDefault(props)}</div>
    </Flex>
  )
}
