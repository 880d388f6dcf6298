import type { APIRoute, GetStaticPaths } from 'astro'

import { getPageContext } from '../../layouts/page-context.ts'
import { searchAddresses } from '../../layouts/search-files.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = oneFileInEachLanguage satisfies GetStaticPaths

/** The addresses of the search's files, for a page that is still open after the site was built again. */
export const GET: APIRoute<{ language: string }> = async ({ props }) =>
  Response.json(searchAddresses(await getPageContext(props.language)))
