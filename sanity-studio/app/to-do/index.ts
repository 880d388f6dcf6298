import { HomeIcon } from '@sanity/icons/Home'
import type { Tool } from 'sanity'
import { route } from 'sanity/router'

import { ToDoTool } from './tool.tsx'

/** What is to be done: the first page, with which the Studio opens, and what the hub lacks. */
export const toDoTool: Tool = {
  name: 'to-do',
  title: 'To do',
  icon: HomeIcon,
  router: route.create('/', [route.create('/:part')]),
  component: ToDoTool,
}
