import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { buildFeed, feedCards } from '../../features/resources/build-feed.ts'
import { onePathInEachLanguage } from '../../site/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage((context) => ({ cards: feedCards(context) }))) satisfies GetStaticPaths

/** The Atom feed of a language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(buildFeed(props.cards, props.context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
