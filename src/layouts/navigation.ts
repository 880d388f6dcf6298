import type { PageLink } from '../domain/page-link.ts'
import { homePath, partPath } from '../domain/paths.ts'
import type { PageContext } from './page-context.ts'

/** The links of the header. */
export function mainLinks({ t, language }: PageContext): readonly PageLink[] {
  return [
    { title: t('nav.resources'), path: partPath(language, 'resources') },
    { title: t('nav.signs'), path: partPath(language, 'signs') },
    { title: t('nav.training'), path: partPath(language, 'training') },
    { title: t('nav.papers'), path: partPath(language, 'papers') },
    { title: t('rights.title'), path: partPath(language, 'rights') },
    { title: t('nav.laws'), path: partPath(language, 'laws') },
    { title: t('nav.about'), path: partPath(language, 'about') },
  ]
}

/** A column of the menu. */
export interface LinkGroup {
  readonly title: string
  readonly links: readonly PageLink[]
}

/** What a reader may need at the end of any page. */
export function footerLinks({ t, language, pages }: PageContext): readonly PageLink[] {
  const part = (title: string, path: string): PageLink => ({ title, path: partPath(language, path) })
  return [
    part(t('steps.title'), 'what-to-do'),
    part(t('you.title'), 'is-this-you'),
    part(t('rights.title'), 'rights'),
    part(t('helplines.title'), 'helplines'),
    part(t('offline.title'), 'offline'),
    ...pages,
  ]
}

/** Everything the hub has, for the menu. */
export function menuGroups({ t, language, pages }: PageContext): readonly LinkGroup[] {
  const part = (title: string, path: string): PageLink => ({ title, path: partPath(language, path) })
  return [
    {
      title: t('footer.browse'),
      links: [
        { title: t('nav.home'), path: homePath(language) },
        part(t('search.title'), 'search'),
        part(t('resources.title'), 'resources'),
        part(t('jobs.title'), 'jobs'),
        part(t('topics.title'), 'topics'),
        part(t('az.title'), 'a-z'),
      ],
    },
    {
      title: t('footer.know'),
      links: [
        part(t('act.title'), 'act-now'),
        part(t('steps.title'), 'what-to-do'),
        part(t('you.title'), 'is-this-you'),
        part(t('rights.title'), 'rights'),
        part(t('signs.title'), 'signs'),
        part(t('helplines.title'), 'helplines'),
        part(t('guides.title'), 'guides'),
        part(t('papers.title'), 'papers'),
        part(t('training.title'), 'training'),
        part(t('poster.title'), 'posters'),
      ],
    },
    {
      title: t('footer.hub'),
      links: [
        part(t('phases.title'), 'phases'),
        part(t('laws.title'), 'laws'),
        part(t('organisations.title'), 'organisations'),
        part(t('figures.title'), 'figures'),
        ...pages,
      ],
    },
  ]
}
