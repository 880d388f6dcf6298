import { Box, Button, Flex, Text } from '@sanity/ui'
import { useState } from 'react'

import { known } from '../../connection/use-watched.ts'
import { ToolPanel } from '../../tool-tabs.tsx'
import { ToDoTabs } from '../to-do-tabs.tsx'
import type { Part } from './parts.tsx'
import { useGapReport } from './use-gap-report.ts'

/** One kind of what the hub lacks, each row with the document that it is about. */
export function GapReport({ part }: { readonly part: Part }) {
  const [turn, setTurn] = useState(0)
  const found = useGapReport(turn)
  const gaps = known(found)

  return (
    <Flex direction="column" height="fill" data-testid="gaps">
      <ToDoTabs shown={part.id} found={gaps}>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text="Look again"
          disabled={found === undefined}
          onClick={() => setTurn(turn + 1)}
        />
      </ToDoTabs>
      <ToolPanel tool="to-do" shown={part.id}>
        <Box padding={4}>
          {found === undefined && <Text size={1}>Reading all documents …</Text>}
          {found instanceof Error && (
            <Text size={1} role="alert">
              The documents could not be read: check the connection and press “Look again”.
            </Text>
          )}
          {gaps !== undefined && <part.render {...gaps} key={`${part.id} ${turn}`} />}
        </Box>
      </ToolPanel>
    </Flex>
  )
}
