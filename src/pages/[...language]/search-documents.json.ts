import type { APIRoute, GetStaticPaths } from 'astro'

import { getPageContext } from '../../layouts/page-context.ts'
import { documentsOf } from '../../layouts/search-files.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'

/* For “why this result” of the development server; a build does not write this file. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV ? await oneFileInEachLanguage() : []) satisfies GetStaticPaths

export const GET: APIRoute<{ language: string }> = async ({ props }) =>
  Response.json(documentsOf(await getPageContext(props.language)))
