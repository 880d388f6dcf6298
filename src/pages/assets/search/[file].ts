import type { APIRoute, GetStaticPaths } from 'astro'

import { getPageContext } from '../../../layouts/page-context.ts'
import { searchFiles, type SearchFile } from '../../../layouts/search-files.ts'
import { getLanguages } from '../../../library/index.ts'

export const getStaticPaths = (async () => {
  const contexts = await Promise.all((await getLanguages()).map(getPageContext))
  return contexts
    .flatMap((context) => Object.values(searchFiles(context)))
    .map((file) => ({ params: { file: file.name }, props: { bytes: file.bytes } }))
}) satisfies GetStaticPaths

/** The files of the search, each under a name that changes with its content. */
export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props }) => new Response(props.bytes)
