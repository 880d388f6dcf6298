import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { isOfType } from '../../../domain/resource.ts'
import { sortCards } from '../../../domain/sort.ts'
import { onePathInEachLanguage } from '../../../layouts/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage(({ library, language }) => ({
    papers: sortCards(library.resources.filter(isOfType('policy')), 'title', language).map(({ title, path }) => ({
      title,
      path,
    })),
  }))) satisfies GetStaticPaths

/** Every paper of a language, by which the tool offers another one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.papers)
