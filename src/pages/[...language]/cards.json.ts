import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { writeListFile } from '../../features/resources/list/list-data.ts'
import { cardOf } from '../../domain/resource.ts'
import { onePathInEachLanguage } from '../../site/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage(({ library }) => ({ cards: library.resources.map(cardOf) }))) satisfies GetStaticPaths

/** All cards of a language with their facet values, for the filters in the browser. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { cards, context } }) =>
  new Response(writeListFile(cards, context.language), { headers: { 'content-type': 'application/json' } })
