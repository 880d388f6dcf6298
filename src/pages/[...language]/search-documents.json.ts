import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { onePathInEachLanguage } from '../../site/static-paths.ts'
import { documentsOf } from '../../search/documents/documents-of.ts'

/* For “why this result” of the development server; a build does not write this file. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? await onePathInEachLanguage(({ library }) => ({ documents: documentsOf(library) }))
    : []) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.documents)
