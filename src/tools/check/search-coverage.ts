import { getLanguages, getLibrary } from '../../catalogue/index.ts'
import { reportCoverage } from '../../search/coverage.ts'
import { documentsOf } from '../../search/documents/documents-of.ts'
import { buildIndex } from '../../search/index/build.ts'
import { openIndex } from '../../search/open-index.ts'
import { formatCount } from './format-values.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

async function reportLanguage(language: string): Promise<readonly string[]> {
  const documents = documentsOf(await getLibrary(language))
  const originals = language === BASE_LANGUAGE ? [] : documentsOf(await getLibrary(BASE_LANGUAGE))
  const { neverFound, unusedTerms } = reportCoverage(documents, openIndex(buildIndex(documents, language, originals)))
  return [
    `Search coverage (${language}): ${formatCount(neverFound.length, 'resource')} that no title, lay term or topic finds, ${formatCount(unusedTerms.length, 'unused lay term')}.`,
    ...neverFound.map(
      ({ title, id }) => `  never found: “${title}” ${id}. Give one of its topics or jobs a lay term for it.`,
    ),
    ...unusedTerms.map(
      ({ term, document }) =>
        `  unused: “${term}” does not find “${document.title}”. Word it differently, or take it away.`,
    ),
  ]
}

/** The documents that the search of each language does not find, one line each, after a line with the totals. */
export async function reportSearchCoverage(): Promise<readonly string[]> {
  return (await Promise.all((await getLanguages()).map(reportLanguage))).flat()
}
