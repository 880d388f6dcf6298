import { Flex } from '@sanity/ui'
import { useRouterState } from 'sanity/router'

import { ToolPanel } from '../tool-tabs.tsx'
import { GapReport } from './gap-report/gap-report.tsx'
import { PARTS } from './gap-report/parts.tsx'
import { Start } from './start/start.tsx'
import { START, ToDoTabs } from './to-do-tabs.tsx'

/** The tool “To do”: what waits for the person who has signed in, and what the hub lacks, a tab for each kind of it. */
export function ToDoTool() {
  const chosen = useRouterState((state) => state['part'])
  const part = PARTS.find(({ id }) => id === chosen)
  if (part !== undefined) return <GapReport part={part} />
  return (
    <Flex direction="column" height="fill">
      <ToDoTabs shown={START} found={undefined} />
      <ToolPanel tool="to-do" shown={START}>
        <Start />
      </ToolPanel>
    </Flex>
  )
}
