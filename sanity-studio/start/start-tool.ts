import { HomeIcon } from '@sanity/icons/Home'
import type { Tool } from 'sanity'

import { Start } from './start.tsx'

/** The first page, with which the Studio opens: what waits for the person who has signed in. */
export const startTool: Tool = { name: 'start', title: 'Start', icon: HomeIcon, component: Start }
