import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { searchAddresses } from '../../layouts/search-files.ts'
import { onePathInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage((context) => ({ addresses: searchAddresses(context) }))) satisfies GetStaticPaths

/** The addresses of the search's files, for a page that is still open after the site was built again. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.addresses)
