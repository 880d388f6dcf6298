import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { comingDays } from '../../../features/law/coming-days.ts'
import { buildLawFeed } from '../../../features/law/law-feed.ts'
import { listPathsInEachLanguage } from '../../../site/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('laws', ({ library, today }) => [
    { params: {}, props: { days: comingDays(library.laws, today) } },
  ])) satisfies GetStaticPaths

/** The Atom feed of the days on which laws change. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(buildLawFeed(props.days, props.context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
