import type { APIRoute, GetStaticPaths } from 'astro'

import { downloadName } from '../../domain/download.ts'
import { getFocus } from '../../catalogue/focus.ts'
import { getDownloads, getLanguages, readDownload } from '../../catalogue/index.ts'

export const getStaticPaths = (async () => {
  if (getFocus() !== undefined) return []
  const assetIds = new Set((await Promise.all((await getLanguages()).map(getDownloads))).flat())
  return [...assetIds].map((assetId) => ({
    params: { file: downloadName(assetId) },
    props: { assetId },
    cacheKey: assetId,
  }))
}) satisfies GetStaticPaths

/** The files that editors have attached to resources, for download. */
export const GET: APIRoute<{ assetId: string }> = async ({ props }) =>
  new Response(await readDownload(props.assetId), { headers: { 'content-type': 'application/pdf' } })
