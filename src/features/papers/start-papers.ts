import type { PageLink } from '../../domain/page-link.ts'
import { isOfType } from '../../domain/resource.ts'
import type { IconName } from '../../ui/icons.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The papers that a hotel begins with, in this order, each with its icon. */
const START: Readonly<Record<string, IconName>> = {
  'one-page-to-sign': 'file',
  'reporting-protocol': 'phone',
  'first-24-hours': 'tick',
  'recruitment-fee-clause': 'hr',
}

/** A paper of the start set. */
export interface StartPaper extends PageLink {
  readonly icon: IconName
  readonly summary: string
}

/** The papers of the start set that the hub has. */
export function startPapers({ library }: Pick<PathsContext, 'library'>): readonly StartPaper[] {
  const papers = library.resources.filter(isOfType('policy'))
  return Object.entries(START).flatMap(([slug, icon]) =>
    papers
      .filter((paper) => paper.slug === slug)
      .map(({ title, path, language, summary }) => ({ title, path, language, summary, icon })),
  )
}
