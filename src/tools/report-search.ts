import { partPath } from '../domain/paths.ts'
import { nameOf, translator } from '../i18n/translate.ts'
import { getLanguages, getLibrary } from '../library/index.ts'
import { buildIndex } from '../search/index/build.ts'
import { openIndex } from '../search/open-index.ts'
import { reportFindability } from '../search/coverage.ts'
import { toDocuments } from '../search/documents/to-documents.ts'

async function reportLanguage(language: string): Promise<readonly string[]> {
  const t = translator(language)
  const documents = toDocuments({
    ...(await getLibrary(language)),
    stepsPage: { path: partPath(language, 'what-to-do'), title: t('steps.title'), summary: t('steps.description') },
    nameOf: (vocabulary, value) => nameOf(t, vocabulary, value),
  })
  const { neverFound, idleTerms } = reportFindability(documents, openIndex(buildIndex(documents, language)))
  return [
    `Search (${language}): ${neverFound.length} resources that no title, lay term or topic finds, ${idleTerms.length} lay terms that find nothing of theirs.`,
    ...neverFound.map(
      ({ title, id }) => `  never found: “${title}” ${id}. Give one of its topics or jobs a lay term for it.`,
    ),
    ...idleTerms.map(
      ({ term, document }) => `  idle: “${term}” of “${document.title}”. Say it otherwise, or take it away.`,
    ),
  ]
}

/** What editors should know about the search of every language, a line each. */
export async function reportSearch(): Promise<readonly string[]> {
  return (await Promise.all((await getLanguages()).map(reportLanguage))).flat()
}
