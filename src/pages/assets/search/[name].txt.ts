import type { APIRoute, GetStaticPaths } from 'astro'

import { searchFilePaths, type SearchFile } from '../../../layouts/search-files.ts'

export const getStaticPaths = (() => searchFilePaths('.txt')) satisfies GetStaticPaths

/** The binary files of the search; their names change with their content. */
export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props }) => new Response(props.bytes)
