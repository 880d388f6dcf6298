import type { PageLink } from '../../domain/page-link.ts'
import type { Phase } from '../../domain/phase.ts'
import { nameOf } from '../../i18n/translate.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PageContext } from '../../site/page-context.ts'

type Context = Pick<PageContext, 'language' | 't' | 'englishParts'>

/** The plan of a hotel. */
export function planLink(context: Context): PageLink {
  return { title: context.t('path.title'), path: pathTo('start', context) }
}

/** The part of the plan that is a phase. */
export function phaseLink(phase: Phase, context: Context): PageLink {
  return { title: nameOf(context.t, 'phase', phase), path: `${pathTo('start', context)}#${phase}` }
}
