import type { APIRoute, GetStaticPaths } from 'astro'

import { SCENE_FILES } from '../../../pictures/scenes.ts'

export const getStaticPaths = (() =>
  SCENE_FILES.map(({ file, svg }) => ({ params: { file }, props: { svg }, cacheKey: file }))) satisfies GetStaticPaths

/** The drawings, each a file that pages share. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } })
