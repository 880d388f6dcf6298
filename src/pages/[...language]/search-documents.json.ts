import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { documentsOf } from '../../layouts/search-files.ts'
import { onePathInEachLanguage } from '../../layouts/static-paths.ts'

/* For “why this result” of the development server; a build does not write this file. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? await onePathInEachLanguage((context) => ({ documents: documentsOf(context) }))
    : []) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.documents)
