import { documentPath, homePath, partPath, type SectionType } from '../../../src/domain/paths.ts'

/** What the address of a page depends on. */
export interface Addressed {
  readonly type: string
  readonly language: string
  /** The slug of the document, or of the original where it is a translation. */
  readonly slug: string | undefined
}

const SECTIONS: readonly SectionType[] = [
  ...(['guide', 'policy', 'training', 'externalResource'] as const),
  ...([
    'topic',
    'role',
    'law',
    'organisation',
    'rightsAnswer',
    'partnership',
    'referralRoute',
    'case',
    'modelHotel',
  ] as const),
]

/** Types whose documents share one page, on which the anchor of each is its slug. */
const PARTS: Readonly<Record<string, string>> = {
  sign: 'signs',
  helpline: 'helplines',
  actionStep: 'what-to-do',
  statistic: 'figures',
  poster: 'posters',
  pathStep: 'start',
  changeNote: 'changes',
  indicator: 'impact',
}

/** The types that can be seen on a page. */
export const SHOWN_TYPES: readonly string[] = [...SECTIONS, ...Object.keys(PARTS), 'page', 'siteSettings']

/**
 * The path of the page that shows a document, by the site's own rules (src/domain/paths.ts); undefined
 * while it has no address.
 */
export function pageAddress({ type, language, slug }: Addressed): string | undefined {
  if (type === 'siteSettings') return homePath(language)
  const part = PARTS[type]
  if (part !== undefined) return `${partPath(language, part)}${slug === undefined ? '' : `#${slug}`}`
  if (slug === undefined) return undefined
  if (type === 'page') return partPath(language, slug)
  const section = SECTIONS.find((one) => one === type)
  return section === undefined ? undefined : documentPath(language, section, slug)
}
