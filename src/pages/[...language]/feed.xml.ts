import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { buildFeed, feedOfHub } from '../../features/resources/build-feed.ts'
import { onePathInEachLanguage } from '../../site/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage((context) => ({ feed: feedOfHub(context) }))) satisfies GetStaticPaths

/** The Atom feed of a language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(buildFeed(props.feed, props.context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
