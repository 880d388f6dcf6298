import type { APIRoute, GetStaticPaths } from 'astro'

import { buildFeed } from '../../layouts/build-feed.ts'
import { getPageContext } from '../../layouts/page-context.ts'
import { oneFileInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = oneFileInEachLanguage satisfies GetStaticPaths

/** The Atom feed of a language. */
export const GET: APIRoute<{ language: string }> = async ({ props, site }) => {
  const context = await getPageContext(props.language)
  return new Response(buildFeed(context, site ?? new URL('http://localhost:4321')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
