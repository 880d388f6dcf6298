import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { buildChangesFeed } from '../../../features/resources/build-feed.ts'
import { changeRows } from '../../../features/resources/change-months.ts'
import { listPathsInEachLanguage } from '../../../site/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('changes', (context) => [
    { params: {}, props: { rows: changeRows(context) } },
  ])) satisfies GetStaticPaths

/** The Atom feed of what changed on the hub. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(buildChangesFeed(props.rows, props.context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
