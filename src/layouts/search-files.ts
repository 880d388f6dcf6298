import { partPath } from '../domain/paths.ts'
import { nameOf } from '../i18n/translate.ts'
import { toDocuments } from '../search/documents/to-documents.ts'
import { buildIndex } from '../search/index/build.ts'
import { checksum } from '../search/index/checksum.ts'
import type { SearchDocument } from '../search/model.ts'
import { getPathsContexts, type PathsContext } from './page-context.ts'

/** The addresses of the files that a page asks for; the body index names those of the bodies. */
export type SearchAddresses = Readonly<Record<'metadata' | 'bodyIndex', string>>

/** The files of the search of one language. */
interface SearchFiles {
  readonly addresses: SearchAddresses
  /** Name → JSON. */
  readonly files: ReadonlyMap<string, string>
}

const known = new WeakMap<object, SearchFiles>()

/** Everything that can be found in a language. */
export function documentsOf({ library, language, t }: PathsContext): readonly SearchDocument[] {
  return toDocuments({
    ...library,
    stepsPage: { path: partPath(language, 'what-to-do'), title: t('steps.title'), summary: t('steps.description') },
    nameOf: (vocabulary, value) => nameOf(t, vocabulary, value),
  })
}

function buildFiles(context: PathsContext): SearchFiles {
  const { metadata, bodyIndex, bodies } = buildIndex(documentsOf(context), context.language)
  // A name changes with the content, so that a browser may keep a file for ever.
  const nameFor = (part: string, json: string) => `${context.language.toLowerCase()}-${part}-${checksum(json)}.json`
  const names = { metadata: nameFor('metadata', metadata), bodyIndex: nameFor('body-index', bodyIndex) }
  const address = (name: string) => `/assets/search/${name}`
  return {
    addresses: { metadata: address(names.metadata), bodyIndex: address(names.bodyIndex) },
    files: new Map([[names.metadata, metadata], [names.bodyIndex, bodyIndex], ...bodies]),
  }
}

/** The files of the search of a language. Built once. */
function searchFiles(context: PathsContext): SearchFiles {
  const files = known.get(context.library) ?? buildFiles(context)
  known.set(context.library, files)
  return files
}

/** Where a page finds the search of its language. */
export function searchAddresses(context: PathsContext): SearchAddresses {
  return searchFiles(context).addresses
}

/** The paths of all files. Their names are without their end, which Astro wants in the name of the page. */
export async function searchFilePaths() {
  return (await getPathsContexts())
    .flatMap((context) => [...searchFiles(context).files])
    .map(([name, json]) => ({ params: { name: name.replace('.json', '') }, props: { json } }))
}
