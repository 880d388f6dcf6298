import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { pathFileTexts } from '../../components/HotelPath/path-config.ts'
import { pathProps } from '../../layouts/path-props.ts'
import { listPathsInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('start', (context) => {
    const texts = pathFileTexts({ ...pathProps(context), language: context.language, hub: context.library.site.title })
    return [{ params: {}, props: { texts } }]
  })) satisfies GetStaticPaths

/** What the files of a hotel's path are written and read with. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.texts)
