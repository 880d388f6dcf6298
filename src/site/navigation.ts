import type { PageLink } from '../domain/page-link.ts'
import { homePath } from '../domain/paths.ts'
import { pathTo } from './english-parts.ts'
import type { PageContext } from './page-context.ts'

/** The links of the header. */
export function mainLinks(context: PageContext): readonly PageLink[] {
  const { t } = context
  return [
    { title: t('nav.resources'), path: pathTo('resources', context) },
    { title: t('nav.signs'), path: pathTo('signs', context) },
    { title: t('nav.training'), path: pathTo('training', context) },
    { title: t('nav.papers'), path: pathTo('papers', context) },
    { title: t('rights.title'), path: pathTo('rights', context) },
    { title: t('nav.laws'), path: pathTo('laws', context) },
    { title: t('nav.about'), path: pathTo('about', context) },
  ]
}

/** A column of the menu. */
export interface LinkGroup {
  readonly title: string
  readonly links: readonly PageLink[]
}

/** The links that a reader may need at the end of any page. */
export function footerLinks(context: PageContext): readonly PageLink[] {
  const { t, pages } = context
  const part = (title: string, path: string): PageLink => ({ title, path: pathTo(path, context) })
  return [
    part(t('steps.title'), 'what-to-do'),
    part(t('you.title'), 'is-this-you'),
    part(t('rights.title'), 'rights'),
    part(t('helplines.title'), 'helplines'),
    part(t('offline.title'), 'offline'),
    ...pages,
  ]
}

/** Everything the hub has, for the menu, but the pages about it: these are at the end of every page. */
export function menuGroups(context: PageContext): readonly LinkGroup[] {
  const { t, language } = context
  const part = (title: string, path: string): PageLink => ({ title, path: pathTo(path, context) })
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
        part(t('path.short'), 'start'),
        part(t('laws.title'), 'laws'),
        part(t('organisations.title'), 'organisations'),
        part(t('partnerships.title'), 'partnerships'),
        part(t('impact.title'), 'impact'),
        part(t('figures.title'), 'figures'),
        part(t('changes.title'), 'changes'),
        part(t('data.title'), 'data'),
      ],
    },
  ]
}
