import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { embedPage, embedPaths } from '../../../features/data/signs-embed.ts'
import { getToday } from '../../../catalogue/index.ts'

export const getStaticPaths = embedPaths satisfies GetStaticPaths

/** “Spot the signs” for other websites: the one page that may be framed (src/tools/site/headers.ts). */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site, url }) =>
  new Response(embedPage(props.block, { site: site ?? url, today: getToday() }), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
