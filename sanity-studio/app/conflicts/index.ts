import { SplitVerticalIcon } from '@sanity/icons/SplitVertical'
import { definePlugin } from 'sanity'
import { route } from 'sanity/router'

import { CHOOSE_INTENT } from './choose-link.tsx'
import { WithConflictBanner } from './conflict-banner.tsx'
import { ConflictToolMenu } from './conflict-tool-menu.tsx'
import { ConflictsTool } from './conflicts-tool.tsx'
import { TOOL_NAME } from './tool-name.ts'

/** The tool, the banner and the entry of the menu for documents that differ between content/ and the Studio. */
export const conflicts = definePlugin({
  name: 'hub-conflicts',
  tools: [
    {
      name: TOOL_NAME,
      title: 'Conflicts',
      icon: SplitVerticalIcon,
      component: ConflictsTool,
      router: route.create('/', [route.create('/:id')]),
      canHandleIntent: (intent) => intent === CHOOSE_INTENT,
      getIntentState: (_intent, { id }) => ({ id }),
    },
  ],
  studio: { components: { activeToolLayout: WithConflictBanner, toolMenu: ConflictToolMenu } },
})
