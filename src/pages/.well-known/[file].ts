import type { APIRoute, GetStaticPaths } from 'astro'

import { getFocus } from '../../catalogue/focus.ts'
import { getPathsContext } from '../../site/page-context.ts'
import { digest } from '../../site/page-key.ts'
import { securityText } from '../../site/security-text.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

export const getStaticPaths = (async () => {
  if (getFocus() !== undefined) return []
  const { proposeTo, repository, addressesGoodUntil } = (await getPathsContext(BASE_LANGUAGE)).library.site
  const props = { proposeTo, repository, addressesGoodUntil }
  // Where it has nothing to say there is no such file.
  return securityText(props, 'https://hub.example') === undefined
    ? []
    : [{ params: { file: 'security.txt' }, props, cacheKey: digest(props) }]
}) satisfies GetStaticPaths

/** Says where a weakness of the hub is reported. */
export const GET: APIRoute<Parameters<typeof securityText>[0]> = ({ props, site, url }) =>
  new Response(securityText(props, (site ?? url).href))
