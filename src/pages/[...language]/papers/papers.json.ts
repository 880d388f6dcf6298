import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { isOfType } from '../../../domain/resource.ts'
import { sortCards } from '../../../domain/sort.ts'
import { isWritten } from '../../../site/english-parts.ts'
import { listPathsInEachLanguage } from '../../../site/static-paths.ts'

export const getStaticPaths = (() =>
  listPathsInEachLanguage('papers', ({ library, language }) => {
    const papers = library.resources.filter(isOfType('policy')).filter(isWritten)
    const links = sortCards(papers, 'title', language).map(({ title, path, language: written }) => {
      return { title, path, language: written }
    })
    return [{ params: {}, props: { papers: links } }]
  })) satisfies GetStaticPaths

/** Every paper of a language, by which the tool offers another one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.papers)
