import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { isOfType } from '../../../../domain/resource.ts'
import { translator } from '../../../../i18n/translate.ts'
import { documentPathsInEachLanguage } from '../../../../site/static-paths.ts'
import { countriesFor } from '../../../../features/papers/paper-numbers.ts'
import { toPaper } from '../../../../features/papers/to-paper.ts'

export const getStaticPaths = (() =>
  documentPathsInEachLanguage(
    ({ library }) => library.resources.filter(isOfType('policy')),
    (paper, context) => ({
      params: { slug: paper.slug },
      props: { paper, countries: countriesFor(paper, context) },
    }),
  )) satisfies GetStaticPaths

/** A paper as the tool makes files of it: all its words, in its own language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { paper, countries, context },
  site,
  url,
}) =>
  Response.json(
    toPaper(
      paper,
      {
        t: translator(paper.language),
        origin: (site ?? url).origin,
        today: context.today(),
      },
      countries,
    ),
  )
