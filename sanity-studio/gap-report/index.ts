import { ChartUpwardIcon } from '@sanity/icons/ChartUpward'
import { lazy } from 'react'
import type { Tool } from 'sanity'
import { route } from 'sanity/router'

/** What the hub lacks, for its editors. Its code is loaded when it is opened. */
export const gapReportTool: Tool = {
  name: 'gaps',
  title: 'Gaps',
  icon: ChartUpwardIcon,
  router: route.create('/', [route.create('/:part')]),
  component: lazy(async () => ({ default: (await import('./tool.tsx')).GapReportTool })),
}
