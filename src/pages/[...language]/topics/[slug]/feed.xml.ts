import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { buildFeed } from '../../../../features/resources/build-feed.ts'
import { feedOfTopic, topicLists } from '../../../../features/resources/topic-lists.ts'
import { listPathsInEachLanguage } from '../../../../site/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('topics', (context) =>
    topicLists(context).map((list) => ({ params: { slug: list.slug }, props: { feed: feedOfTopic(list, context) } })),
  )) satisfies GetStaticPaths

/** The Atom feed of a topic. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(buildFeed(props.feed, props.context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
