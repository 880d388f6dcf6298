import { Box, Card, Flex, Heading, Tab, TabList } from '@sanity/ui'
import { useRouter, useRouterState } from 'sanity/router'

import { Batches } from './batches.tsx'
import { PasteLinks } from './paste-links.tsx'

/** Stands in the address for the list of all that was sent together. */
const ALL = 'sent'

/** The tool “Paste links”: pasting, and what was sent together. Both stay as they are while one looks at the other. */
export function PasteLinksTool() {
  const router = useRouter()
  const isSent = useRouterState((state) => state['batch']) !== undefined
  return (
    <Flex direction="column" height="fill" overflow="auto">
      <Card padding={3} borderBottom>
        <Flex gap={4} align="center" wrap="wrap">
          <Heading as="h1" size={1}>
            Paste links
          </Heading>
          <TabList gap={1}>
            <Tab
              id="paste-tab"
              aria-controls="paste-panel"
              label="Paste"
              selected={!isSent}
              onClick={() => router.navigate({})}
            />
            <Tab
              id="sent-tab"
              aria-controls="sent-panel"
              label="Sent together"
              selected={isSent}
              onClick={() => router.navigate({ batch: ALL })}
            />
          </TabList>
        </Flex>
      </Card>
      <Box id="paste-panel" role="tabpanel" aria-labelledby="paste-tab" hidden={isSent} flex={1}>
        <PasteLinks />
      </Box>
      <Box id="sent-panel" role="tabpanel" aria-labelledby="sent-tab" hidden={!isSent} flex={1}>
        {isSent && <Batches />}
      </Box>
    </Flex>
  )
}
