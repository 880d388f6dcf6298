import type { APIRoute, GetStaticPaths } from 'astro'

import { getFocus } from '../../../catalogue/focus.ts'
import { getContent } from '../../../catalogue/index.ts'
import { BASE_LANGUAGE } from '../../../domain/base-language.ts'
import { markFile, sharePicture } from '../../../pictures/brand-pictures.ts'
import { brandFiles, brandStyle, type BrandFile } from '../../../site/brand-files.ts'

export const getStaticPaths = (async () => {
  if (getFocus() !== undefined) return []
  const { brand = {} } = (await getContent()).library(BASE_LANGUAGE).site
  return brandFiles(brand).map((one) => ({ params: { file: one.file }, props: { ...one }, cacheKey: one.file }))
}) satisfies GetStaticPaths

/** The mark, the picture of a shared link and the colour of a hub that has its own. */
export const GET: APIRoute<BrandFile> = async ({ props: { kind, mark, ...brand } }) => {
  const content = await getContent()
  if (kind === 'share') return new Response(await sharePicture(content, { mark, accent: brand.accent }))
  return new Response(kind === 'mark' ? await markFile(content, mark ?? '') : brandStyle(brand))
}
