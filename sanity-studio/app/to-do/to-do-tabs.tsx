import type { ReactNode } from 'react'
import { useRouter } from 'sanity/router'

import { ToolTabs } from '../tool-tabs.tsx'
import { PARTS } from './gap-report/parts.tsx'
import type { FoundGaps } from './gap-report/use-gap-report.ts'

/** The id of the tab of the first page, which no address names. */
export const START = 'start'

interface ToDoTabsProps {
  readonly shown: string
  /** What the hub lacks; undefined until it is known. */
  readonly found: FoundGaps | undefined
  readonly children?: ReactNode
}

/** The tabs of “To do”: the first page, and what the hub lacks, each kind with its number once it is known. */
export function ToDoTabs({ shown, found, children }: ToDoTabsProps) {
  const router = useRouter()
  const parts = PARTS.map(({ id, title, count }) => {
    const number = found && count(found)
    return { id, label: number === undefined ? title : `${title} ${number}` }
  })
  return (
    <ToolTabs
      tool="to-do"
      heading="To do"
      tabs={[{ id: START, label: 'Start' }, ...parts]}
      shown={shown}
      onShow={(id) => router.navigate(id === START ? {} : { part: id })}
    >
      {children}
    </ToolTabs>
  )
}
