import type { APIRoute, GetStaticPaths } from 'astro'

import { searchFilePaths } from '../../../features/search/search-files.ts'

export const getStaticPaths = searchFilePaths satisfies GetStaticPaths

/** The files of the search; their names change with their content. */
export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json)
