import { Box, Flex } from '@sanity/ui'
import { useRouter, useRouterState } from 'sanity/router'

import { ToolPanel, ToolTabs } from '../tool-tabs.tsx'
import { Batches } from './links/batches.tsx'
import { PasteLinks } from './links/paste-links.tsx'
import { Several } from './several/several.tsx'

/** The views, by the names that they have in addresses; the first is shown where an address names none. */
const VIEWS = [
  { id: 'several', label: 'Several at once' },
  { id: 'links', label: 'Paste links' },
  { id: 'sent', label: 'Sent together' },
]

/**
 * The tool “Table”: documents chosen from a list, links that are pasted, and what was sent together. What is pasted stays as it is
 * while one looks at what was sent.
 */
export function TableTool() {
  const router = useRouter()
  const named = useRouterState((state) => state['view'])
  const view = named === 'links' || named === 'sent' ? named : 'several'
  return (
    <Flex direction="column" height="fill">
      <ToolTabs tool="table" heading="Table" tabs={VIEWS} shown={view} onShow={(id) => router.navigate({ view: id })} />
      <ToolPanel tool="table" shown={view}>
        {view === 'several' && <Several />}
        {view === 'sent' && <Batches />}
        {view !== 'several' && (
          <Box hidden={view === 'sent'}>
            <PasteLinks />
          </Box>
        )}
      </ToolPanel>
    </Flex>
  )
}
