import { getFocus } from '../library/focus.ts'
import { documentsOf } from '../search/documents/documents-of.ts'
import { buildSearchFiles, getSearchFiles, type SearchAddresses, type SearchFiles } from '../search/search-files.ts'
import { getPathsContexts, type PathsContext } from './page-context.ts'

const built = new WeakMap<object, SearchFiles>()

/** The files of the search of a language: those that were set or else, as in the development server, built here once. */
function searchFiles({ library, originals, language }: PathsContext): SearchFiles {
  const known = getSearchFiles(language) ?? built.get(library)
  if (known !== undefined) return known
  const files = buildSearchFiles(language, documentsOf(library), library === originals ? [] : documentsOf(originals))
  built.set(library, files)
  return files
}

/** Where a page finds the search of its language. */
export function searchAddresses(context: PathsContext): SearchAddresses {
  return searchFiles(context).addresses
}

/** The paths of all files. Their names are without their end, which Astro wants in the name of the page. */
export async function searchFilePaths() {
  if (getFocus() !== undefined) return []
  return (await getPathsContexts())
    .flatMap((context) => [...searchFiles(context).files])
    .map(([name, json]) => ({ params: { name: name.replace('.json', '') }, props: { json }, cacheKey: name }))
}
