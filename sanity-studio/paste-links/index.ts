import { LinkIcon } from '@sanity/icons/Link'
import { lazy } from 'react'
import type { Tool } from 'sanity'
import { route } from 'sanity/router'

/** Links of other publishers, many at once. Its code is loaded when it is opened. */
export const pasteLinksTool: Tool = {
  name: 'paste-links',
  title: 'Paste links',
  icon: LinkIcon,
  router: route.create('/', [route.create('/:batch')]),
  component: lazy(async () => ({ default: (await import('./tool.tsx')).PasteLinksTool })),
}
