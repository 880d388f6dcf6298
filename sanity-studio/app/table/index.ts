import { ListIcon } from '@sanity/icons/List'
import { lazy } from 'react'
import type { Tool } from 'sanity'
import { route } from 'sanity/router'

/**
 * Many documents at once: chosen from a list, or pasted as links. Its code is loaded when it is opened; lists open it at
 * themselves (structure/choose-several.ts).
 */
export const tableTool: Tool = {
  name: 'table',
  title: 'Table',
  icon: ListIcon,
  router: route.create('/', [route.create('/:view', [route.create('/:item')])]),
  canHandleIntent: (intent) => intent === 'several',
  getIntentState: (_intent, { list }) => ({ view: 'several', item: list }),
  component: lazy(async () => ({ default: (await import('./tool.tsx')).TableTool })),
}
