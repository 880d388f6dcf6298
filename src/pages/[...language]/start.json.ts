import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { pathFileTexts } from '../../features/hotel/path-config.ts'
import { pathProps } from '../../features/hotel/path-props.ts'
import { listPathsInEachLanguage } from '../../site/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('start', (context) => {
    const texts = pathFileTexts({ ...pathProps(context), language: context.language, hub: context.library.site.title })
    return [{ params: {}, props: { texts } }]
  })) satisfies GetStaticPaths

/** What the files of a hotel's path are written and read with. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.texts)
