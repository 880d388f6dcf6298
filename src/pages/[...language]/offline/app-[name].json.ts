import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { homePath } from '../../../domain/paths.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { pathsInEachLanguage } from '../../../site/static-paths.ts'

/** Both ways in which an icon may stand on a home screen: with the hub's name, or with a name and a picture that say nothing. */
const NAMES = ['hub', 'notes'] as const

export const getStaticPaths = (() =>
  pathsInEachLanguage(({ library, t }) =>
    NAMES.map((icon) => ({
      params: { name: icon },
      props: { icon, name: icon === 'notes' ? t('offline.notes') : library.site.title },
    })),
  )) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A web app manifest (W3C). Named .json, since not every server knows the ending of its own. */
export const GET: APIRoute<Props> = ({ props: { icon, name, context } }) => {
  const { language } = context
  return Response.json({
    // Two names are two apps: who has the one can add the other and take the first away.
    id: `${homePath(language)}?${icon}`,
    name,
    short_name: name,
    lang: language,
    dir: directionOf(language),
    start_url: homePath(language),
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [192, 512].map((size) => ({
      src: `/icons/${icon}-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  })
}
