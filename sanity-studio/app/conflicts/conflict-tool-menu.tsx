import type { ToolMenuProps } from 'sanity'

import { TOOL_NAME } from './tool-name.ts'
import { useConflicts } from './use-conflicts.ts'

/** The menu of tools, in which “Conflicts” has its count, and is left out while nothing waits. */
export function ConflictToolMenu(props: ToolMenuProps) {
  const count = useConflicts()?.conflicts.length ?? 0
  const tools = props.tools
    .filter(({ name }) => name !== TOOL_NAME || count > 0 || props.activeToolName === TOOL_NAME)
    .map((tool) => (tool.name === TOOL_NAME && count > 0 ? { ...tool, title: `${tool.title} (${count})` } : tool))
  return props.renderDefault({ ...props, tools })
}
