import type { APIRoute, GetStaticPaths } from 'astro'

import { toListData } from '../../components/ResourceList/list-data.ts'
import { getPageContext } from '../../layouts/page-context.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = oneFileInEachLanguage satisfies GetStaticPaths

/** All cards of a language with their facet values, for the filters in the browser. */
export const GET: APIRoute<{ language: string }> = async ({ props }) => {
  const { library, language, t } = await getPageContext(props.language)
  return Response.json(toListData(library.resources, t, language))
}
