import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import type { Brand } from '../../../domain/brand.ts'
import { homePath } from '../../../domain/paths.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { brandPaths } from '../../../site/brand-files.ts'
import { pathsInEachLanguage } from '../../../site/static-paths.ts'

/** Both ways in which an icon may stand on a home screen: with the hub's name, or with a name and a picture that say nothing. */
const NAMES = ['hub', 'notes'] as const

export const getStaticPaths = (() =>
  pathsInEachLanguage(({ library, t }) =>
    NAMES.map((icon) => ({
      params: { name: icon },
      props: {
        icon,
        name: icon === 'notes' ? t('offline.notes') : library.site.title,
        mark: icon === 'notes' ? undefined : ownMark(library.site.brand),
      },
    })),
  )) satisfies GetStaticPaths

/** The mark of a hub that has one of its own: a drawing of any size, so that a phone asks for no other. */
function ownMark(brand: Brand | undefined): string | undefined {
  return brand?.mark === undefined ? undefined : brandPaths(brand).mark
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>

function drawn(icon: string): readonly object[] {
  return [192, 512].map((size) => ({ src: `/icons/${icon}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' }))
}

/** A web app manifest (W3C). Named .json, since not every server knows the ending of its own. */
export const GET: APIRoute<Props> = ({ props: { icon, name, mark, context } }) => {
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
    icons: mark === undefined ? drawn(icon) : [{ src: mark, sizes: 'any', type: 'image/svg+xml' }],
  })
}
