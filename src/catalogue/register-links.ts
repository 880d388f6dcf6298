import { documentPath, partPath, type SectionType } from '../domain/paths.ts'
import type { Directory } from './directory.ts'
import { slugOf } from './identity.ts'
import type { Localised } from './localise.ts'
import type { Remember } from './source/memory.ts'
import type { Rows } from './rows.ts'

interface Linkable {
  readonly _id: string
  readonly title: string
  readonly slug: string | null
}

/**
 * Enters the slugs and links of all documents that have a page into a directory. A link leads to the page in the language
 * in which the reader gets the document: without a translation to the English one.
 */
export function registerLinks(directory: Directory, rows: Rows, remember: Remember): void {
  const sections: readonly [SectionType, readonly Localised<Linkable>[]][] = [
    ['guide', rows.guides],
    ['policy', rows.policies],
    ['training', rows.trainings],
    ['externalResource', rows.externalResources],
    ['topic', rows.topics],
    ['role', rows.roles],
    ['law', rows.laws],
    ['organisation', rows.organisations],
    ['rightsAnswer', rows.rights],
    ['partnership', rows.partnerships],
    ['referralRoute', rows.referralRoutes],
    ['case', rows.cases],
    ['modelHotel', rows.modelHotels],
  ]
  const parts = [
    ['signs', rows.signs],
    ['helplines', rows.helplines],
    ['figures', rows.statistics],
  ] as const
  /** The slugs of the jobs whose pages hold a guide. */
  const jobs = new Map(rows.roles.map(({ source }) => [source.guide, slugOf(source)]))
  const register = (
    section: readonly Localised<Linkable>[],
    pathOf: (language: string, slug: string, id: string) => string,
  ) => {
    for (const { source, translation, localeInfo } of section) {
      const slug = slugOf(source)
      const { title } = translation
      const { language } = localeInfo
      const path = pathOf(language, slug, source._id)
      const link = remember('link to', source._id, [title, path, language], () => ({ title, path, language }))
      directory.slugs.set(source._id, slug)
      directory.paths.set(source._id, link.path)
      directory.links.set(source._id, link)
    }
  }
  for (const [type, section] of sections) {
    register(section, (language, slug, id) => {
      const job = type === 'guide' ? jobs.get(id) : undefined
      return job === undefined ? documentPath(language, type, slug) : `${documentPath(language, 'role', job)}#guide`
    })
  }
  register(rows.pages, partPath)
  for (const [part, section] of parts) {
    for (const { source, localeInfo } of section) {
      const shown = 'priceLine' in source && source.priceLine !== null ? 'price-of-an-hour' : part
      directory.paths.set(source._id, `${partPath(localeInfo.language, shown)}#${slugOf(source)}`)
    }
  }
}
