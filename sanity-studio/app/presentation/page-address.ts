import { filledText, type Fields } from '../../model/rules/fields.ts'
import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
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

/** The path of an address that somebody pasted, whatever its host, with what follows “#”; undefined for other words. */
export function pastedPath(text: string): string | undefined {
  const address = text.trim()
  if (!/^(?:https?:\/)?\/\S+$/.test(address) || !URL.canParse(address, 'http://hub')) return undefined
  const { pathname, hash } = new URL(address, 'http://hub')
  return `${pathname.replace(/\/*$/, '/')}${hash}`
}

/**
 * The document of a page, by the path of the page: where several are shown there, the one that is named after “#”; where there is none
 * in its language, the one in the hub's first language.
 * @param found documents with their slugs, or those of their originals.
 */
export function documentAt(path: string, found: readonly Fields[]): { id: string; type: string } | undefined {
  const [nearest] = found
    .flatMap(({ _id, _type, language, slug }) => {
      const [id, type] = [String(_id), String(_type)]
      const address = pageAddress({ type, language: filledText(language) ?? BASE_LANGUAGE, slug: filledText(slug) })
      // A hub may be in a folder of its host, and a link may lead to a part of a page.
      return address !== undefined && `${path}#`.includes(`${address}#`) ? [{ id, type, address }] : []
    })
    .sort((one, other) => other.address.length - one.address.length)
  return nearest && { id: nearest.id, type: nearest.type }
}
