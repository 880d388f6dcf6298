import type { APIRoute, GetStaticPaths } from 'astro'

import { searchFilePaths, type SearchFile } from '../../../layouts/search-files.ts'

export const getStaticPaths = (() => searchFilePaths('.json')) satisfies GetStaticPaths

/** The JSON files of the search; their names change with their content. */
export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props }) => new Response(props.bytes)
