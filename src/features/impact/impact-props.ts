import { linkTo, type PageLink } from '../../domain/page-link.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The guide on how to ask everybody the same. */
const HOW_TO_ASK = 'guide-fair-and-without-profiling'

/** The content of the page of the report beside its words. */
interface ImpactProps {
  /** The name of the hub. */
  readonly hub: string
  readonly howToAsk?: PageLink
}

/** The content of the page of the report. */
export function impactProps({ library }: PathsContext): ImpactProps {
  const guide = library.resources.find(({ id }) => id === HOW_TO_ASK)
  return { hub: library.site.title, ...(guide !== undefined && { howToAsk: linkTo(guide) }) }
}
