import { Box, Button, Card, Flex, Heading, Tab, TabList, Text } from '@sanity/ui'
import { useState } from 'react'
import { useRouter, useRouterState } from 'sanity/router'

import { PARTS } from './parts.tsx'
import { useGapReport } from './use-gap-report.ts'

/** The tool “Gaps”: what the hub lacks, a tab for each kind, each row with the document that it is about. */
export function GapReportTool() {
  const router = useRouter()
  const part = useRouterState((state) => state['part'])
  const shown = PARTS.find(({ id }) => id === part) ?? PARTS[0]
  const [turn, setTurn] = useState(0)
  const found = useGapReport(turn)
  const isKnown = found !== undefined && found !== 'failed'
  if (shown === undefined) return null

  return (
    <Flex direction="column" height="fill" data-testid="gaps">
      <Card paddingX={4} paddingY={3} borderBottom>
        <Flex gap={4} align="center" wrap="wrap">
          <Heading as="h1" size={1}>
            What the hub lacks
          </Heading>
          <TabList gap={1}>
            {PARTS.map(({ id, title, count }) => (
              <Tab
                key={id}
                id={`gaps-${id}-tab`}
                aria-controls="gaps-panel"
                label={[title, isKnown ? count(found) : undefined].filter((one) => one !== undefined).join(' ')}
                selected={id === shown.id}
                onClick={() => router.navigate({ part: id })}
              />
            ))}
          </TabList>
          <Button
            mode="ghost"
            fontSize={1}
            padding={3}
            text="Look again"
            disabled={found === undefined}
            onClick={() => setTurn(turn + 1)}
          />
        </Flex>
      </Card>
      <Box
        id="gaps-panel"
        role="tabpanel"
        aria-labelledby={`gaps-${shown.id}-tab`}
        flex={1}
        overflow="auto"
        padding={4}
      >
        {found === undefined && <Text size={1}>Reading all documents …</Text>}
        {found === 'failed' && (
          <Text size={1} role="alert">
            The documents could not be read: check the connection and press “Look again”.
          </Text>
        )}
        {isKnown && <shown.render {...found} key={`${shown.id} ${turn}`} />}
      </Box>
    </Flex>
  )
}
