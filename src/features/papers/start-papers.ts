import { featuredFirst } from '../../domain/featured-first.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { cardOf, isOfType, type Card } from '../../domain/resource.ts'
import type { PathsContext } from '../../site/page-context.ts'
import type { IconName } from '../../ui/icons.ts'
import { purposeOf, type Purpose } from './papers-by-purpose.ts'

const ICONS: Readonly<Record<Purpose, IconName>> = { happens: 'phone', promises: 'file', hiring: 'hr', law: 'scales' }

/** A paper of the start set. */
export interface StartPaper extends PageLink {
  readonly icon: IconName
  readonly summary: string
}

function iconOf(card: Card): IconName {
  return card.kind === 'checklist' ? 'tick' : ICONS[purposeOf(card) ?? 'promises']
}

/** The papers that a hotel begins with: those of the settings, in their order. */
export function startPapers({ library }: Pick<PathsContext, 'library'>): readonly StartPaper[] {
  const { featured } = library.site
  return featuredFirst(library.resources.filter(isOfType('policy')), featured)
    .filter(({ id }) => featured.includes(id))
    .map(cardOf)
    .map((card) => ({
      title: card.title,
      path: card.path,
      language: card.language,
      summary: card.summary,
      icon: iconOf(card),
    }))
}
