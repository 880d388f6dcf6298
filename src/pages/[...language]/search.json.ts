import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { searchPathInEachLanguage } from '../../features/search/search-files.ts'

export const getStaticPaths = (() =>
  searchPathInEachLanguage((_context, addresses) => ({ addresses }))) satisfies GetStaticPaths

/** The addresses of the search's files, for a page that is still open after the site was built again. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.addresses)
