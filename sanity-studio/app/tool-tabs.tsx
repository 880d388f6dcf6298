import { Card, Flex, Heading, Tab, TabList } from '@sanity/ui'
import type { ReactNode } from 'react'

interface ToolTabsProps {
  /** The name of the tool, from which the ids of its tabs and their panel come. */
  readonly tool: string
  readonly heading: string
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  /** The id of the tab that is shown. */
  readonly shown: string
  readonly onShow: (id: string) => void
  /** What stands beside the tabs. */
  readonly children?: ReactNode
}

/** The head of a tool that has several views: its heading, and a tab for each. */
export function ToolTabs({ tool, heading, tabs, shown, onShow, children }: ToolTabsProps) {
  return (
    <Card paddingX={4} paddingY={3} borderBottom>
      <Flex gap={4} align="center" wrap="wrap">
        <Heading as="h1" size={1}>
          {heading}
        </Heading>
        <TabList gap={1}>
          {tabs.map(({ id, label }) => (
            <Tab
              key={id}
              id={`${tool}-${id}-tab`}
              aria-controls={`${tool}-panel`}
              label={label}
              selected={id === shown}
              onClick={() => onShow(id)}
            />
          ))}
        </TabList>
        {children}
      </Flex>
    </Card>
  )
}

interface ToolPanelProps {
  readonly tool: string
  readonly shown: string
  readonly children: ReactNode
}

/** The view of a tool whose tab is chosen. */
export function ToolPanel({ tool, shown, children }: ToolPanelProps) {
  return (
    <Card id={`${tool}-panel`} role="tabpanel" aria-labelledby={`${tool}-${shown}-tab`} flex={1} overflow="auto">
      {children}
    </Card>
  )
}
