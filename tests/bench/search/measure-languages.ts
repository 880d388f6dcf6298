import { homePath } from '../../../src/domain/paths.ts'
import { readContent } from '../../../src/catalogue/index.ts'
import { documentsOf } from '../../../src/search/documents/documents-of.ts'
import { createAnalyser } from '../../../src/search/index/analyse-documents.ts'
import { createIndexBuilder } from '../../../src/search/index/build.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { table } from '../table.ts'
import { readContentPaths } from './content-paths.ts'
import { RESULTS, type Search } from './engine.ts'
import { judgeScenarios, summarise, type Relevance } from './evaluate.ts'
import { HELD_QUERIES, TUNED_QUERIES } from './queries.ts'
import type { Need } from './read-queries.ts'

/** The address of the same document in English, by which the queries of all languages are graded. */
export function inEnglish(id: string, language: string): string {
  const home = homePath(language)
  return id.startsWith(home) ? `/${id.slice(home.length)}` : id
}

/** The words of the English documents, which each language compares with its own, are counted once. */
const analyseEnglish = createAnalyser('en')

/** Opens the search of one language, as its page does; it answers with the English addresses of what it found. */
export function openLanguage(
  language: string,
  documents: readonly SearchDocument[],
  english: readonly SearchDocument[],
): Search {
  const engine = openIndex(createIndexBuilder(language, analyseEnglish)(documents, english))
  return (words) => engine.search(words, { limit: RESULTS }).hits.map(({ id }) => inEnglish(id, language))
}

const write = ({ ndcg, helped, recall, empties }: Relevance) => [
  ...[ndcg, helped, recall].map((share) => share.toFixed(3).replace(/^0/, '')),
  String(empties),
]

/** How well the search of each open language answers what people type in it; the languages that are not open are named. */
export async function measureLanguages(folder: string): Promise<string> {
  const content = await readContent({ HUB_CONTENT: folder })
  const paths = await readContentPaths(folder)
  const english = documentsOf(content.library('en'))
  const asked = Object.keys(TUNED_QUERIES)
  const open = asked.filter((language) => content.languages.includes(language))
  const rows: (readonly string[])[] = []
  for (const language of open) {
    const search = openLanguage(language, documentsOf(content.library(language)), english)
    const figures = async (queries: Readonly<Record<string, readonly Need[]>>) =>
      write(summarise(await judgeScenarios(search, queries[language] ?? [], paths)))
    rows.push([language, ...(await figures(TUNED_QUERIES)), ...(await figures(HELD_QUERIES))])
  }
  const part = (name: string) => [`${name}: nDCG@10`, 'helped by 3', 'recall@5', 'empty']
  const closed = asked.filter((language) => !open.includes(language))
  return [
    table(['', ...part('tuned'), ...part('held')], rows),
    ...(closed.length > 0 ? [`Not open in ${folder}/: ${closed.join(', ')}.`] : []),
  ].join('\n\n')
}
