import { getLanguages, getLibrary } from '../../catalogue/index.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { reportCoverage } from '../../search/coverage.ts'
import { documentsOf } from '../../search/documents/documents-of.ts'
import { buildIndex } from '../../search/index/build.ts'
import { openIndex } from '../../search/open-index.ts'
import { formatCount } from '../check/format-values.ts'

async function reportLanguage(language: string, most: number): Promise<readonly string[]> {
  const documents = documentsOf(await getLibrary(language))
  const originals = language === BASE_LANGUAGE ? [] : documentsOf(await getLibrary(BASE_LANGUAGE))
  const { neverFound, unusedTerms } = reportCoverage(documents, openIndex(buildIndex(documents, language, originals)))
  return [
    `Search coverage (${language}): ${formatCount(neverFound.length, 'resource')} that no title, lay term or topic finds, ${formatCount(unusedTerms.length, 'unused lay term')}.`,
    ...neverFound
      .slice(0, most)
      .map(({ title, id }) => `  never found: “${title}” ${id}. Give one of its topics or jobs a lay term for it.`),
    ...unusedTerms
      .slice(0, most)
      .map(
        ({ term, document }) =>
          `  unused: “${term}” does not find “${document.title}”. Word it differently, or take it away.`,
      ),
  ]
}

/**
 * The documents that the search of each language does not find, and the lay terms that find nothing, one line each after a line
 * with the totals.
 * @param most how many of each are named.
 */
export async function reportSearchCoverage(most: number): Promise<readonly string[]> {
  return (await Promise.all((await getLanguages()).map((language) => reportLanguage(language, most)))).flat()
}
