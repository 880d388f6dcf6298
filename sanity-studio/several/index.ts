import { ListIcon } from '@sanity/icons/List'
import { lazy } from 'react'
import type { Tool } from 'sanity'
import { route } from 'sanity/router'

/**
 * Changes to several documents at once. Its code is loaded when it is opened; lists open it at themselves
 * (structure/choose-several.ts).
 */
export const severalTool: Tool = {
  name: 'several',
  title: 'Several at once',
  icon: ListIcon,
  router: route.create('/', [route.create('/:list')]),
  canHandleIntent: (intent) => intent === 'several',
  getIntentState: (_intent, { list }) => ({ list }),
  component: lazy(async () => ({ default: (await import('./tool.tsx')).SeveralTool })),
}
