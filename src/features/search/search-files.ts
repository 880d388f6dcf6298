import { getFocus } from '../../catalogue/focus.ts'
import { documentsElsewhere, documentsOf } from '../../search/documents/documents-of.ts'
import {
  addElsewhere,
  buildSearchFiles,
  getSearchFiles,
  type SearchAddresses,
  type SearchFiles,
} from '../../search/search-files.ts'
import { getPathsContexts, type PathsContext } from '../../site/page-context.ts'
import { pathsInEachLanguage } from '../../site/static-paths.ts'

const built = new WeakMap<object, SearchFiles>()

/** The files of the search of a language: those that were set or else, as in the development server, built here once. */
function searchFiles({ library, originals, language }: PathsContext): SearchFiles {
  const known = getSearchFiles(language) ?? built.get(library)
  if (known !== undefined) return known
  const of = library === originals ? undefined : originals
  const main = buildSearchFiles(language, documentsOf(library), of && documentsOf(of))
  const files = addElsewhere(main, language, documentsElsewhere(library), of && documentsElsewhere(of))
  built.set(library, files)
  return files
}

/**
 * The static paths of a template with one page or file a language that names the files of the search. No other is given their
 * addresses, so that only these are brought up to date when the search was indexed.
 * @param propsOf all that it shows.
 */
export function searchPathInEachLanguage<Props>(propsOf: (context: PathsContext, addresses: SearchAddresses) => Props) {
  return pathsInEachLanguage(
    (context) => [{ params: {}, props: propsOf(context, searchFiles(context).addresses) }],
    'search',
  )
}

/** The paths of all files. Their names are without their end, which Astro wants in the name of the page. */
export async function searchFilePaths() {
  const focus = getFocus()
  if (focus !== undefined && focus !== 'search') return []
  return (await getPathsContexts())
    .flatMap((context) => [...searchFiles(context).files])
    .map(([name, json]) => ({ params: { name: name.replace('.json', '') }, props: { json }, cacheKey: name }))
}
