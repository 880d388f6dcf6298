import { readContent } from '../../../src/catalogue/index.ts'
import { withFoundThere } from '../../../src/features/search/found-there.ts'
import { documentsElsewhere, documentsOf } from '../../../src/search/documents/documents-of.ts'
import { createAnalyser } from '../../../src/search/index/analyse-documents.ts'
import { createIndexBuilder } from '../../../src/search/index/build.ts'
import type { SearchDocument } from '../../../src/search/model.ts'
import { openIndex } from '../../../src/search/open-index.ts'
import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { whoNeedsHelp } from '../crisis/whole.ts'
import { table } from '../table.ts'
import { readContentPaths } from './content-paths.ts'
import type { Search } from './engine.ts'
import { judgeScenarios } from './evaluate.ts'
import { inEnglish } from './measure-languages.ts'
import { HOTEL_WORKERS, HOTEL_WORKERS_AFTER } from './queries.ts'
import type { WorkerQuery } from './read-queries.ts'

type Documents = readonly SearchDocument[]

/** The words of the English documents, which each language compares with its own, are counted once. */
const analyseEnglish = createAnalyser('en')

/** The search of one language as its page has it: with the rights of the country that is named. */
function openPage(language: string, home: string, [own, there]: readonly Documents[], originals: readonly Documents[]) {
  const open = (documents: Documents = [], english: Documents = []) =>
    openIndex(createIndexBuilder(language, analyseEnglish)(documents, english))
  const [engine, elsewhere] = [open(own, originals[0]), open(there, originals[1])]
  return ((words) => {
    const { code = home, otherWords = words } = readSentence(words).country ?? {}
    const { hits } = withFoundThere(
      engine.search(words),
      { there: elsewhere.search(words), withoutName: elsewhere.search(otherWords) },
      code,
    )
    return hits.map(({ id }) => inEnglish(id, language))
  }) satisfies Search
}

/** How a sample was answered, and what fails in it. */
async function judgeSample(search: Search, queries: readonly WorkerQuery[], paths: ReadonlyMap<string, string>) {
  const judgements = await judgeScenarios(search, queries, paths)
  const judged = queries.map(({ card, country, grades, query }, at) => {
    const { isHelped = false, found = [] } = judgements[at] ?? {}
    const best = [...grades].flatMap(([id, grade]) => (grade === 3 ? [paths.get(id) ?? id] : []))
    const shown = whoNeedsHelp(readSentence(query))
    const isThere = country === '' || best.includes(found[0] ?? '')
    return { query, isHelped, found, card, country, shown, isThere }
  })
  const inDanger = judged.filter(({ card }) => card === 'danger')
  const calm = judged.filter(({ card }) => card === 'none')
  const ofCountry = judged.filter(({ country }) => country !== '')
  const of = <One>(all: readonly One[], isGood: (one: One) => boolean) => `${all.filter(isGood).length}/${all.length}`
  const figures = [
    of(judged, ({ isHelped }) => isHelped),
    of(ofCountry, ({ isThere }) => isThere),
    of(inDanger, ({ shown }) => shown !== undefined),
    of(calm, ({ shown }) => shown === 'danger'),
    of(calm, ({ shown }) => shown !== undefined),
  ]
  const fails = judged.flatMap(({ query, isHelped, isThere, found, card, shown }) => [
    ...(isHelped && isThere ? [] : [`${query} → ${found.slice(0, 3).join(' ')}`]),
    ...((card === 'danger') === (shown !== undefined) ? [] : [`${query} → card: ${shown ?? 'none'}`]),
  ])
  return { figures, fails }
}

const HEADS = ['helped by 3', 'its country first', 'card in danger', 'red card wrongly', 'any card wrongly']

/** How well the search page of each language answers hotel workers in their own words; what fails is named below the table. */
export async function measureHotelWorkers(folder: string): Promise<string> {
  const content = await readContent({ HUB_CONTENT: folder })
  const paths = await readContentPaths(folder)
  const documentsIn = (language: string): readonly Documents[] =>
    [documentsOf, documentsElsewhere].map((find) => find(content.library(language)))
  const english = documentsIn('en')
  const home = content.library('en').site?.emergency.country ?? ''
  const open = Object.keys(HOTEL_WORKERS).filter((language) => content.languages.includes(language))
  const pages = new Map(open.map((language) => [language, openPage(language, home, documentsIn(language), english)]))
  const tables: string[] = []
  for (const [name, sample] of Object.entries({ frozen: HOTEL_WORKERS, afterwards: HOTEL_WORKERS_AFTER })) {
    const rows: string[][] = []
    const fails: string[] = []
    for (const [language, search] of pages) {
      const queries = sample[language] ?? []
      if (queries.length === 0) continue
      const judged = await judgeSample(search, queries, paths)
      rows.push([language, ...judged.figures])
      fails.push(...judged.fails.map((fail) => `${language}: ${fail}`))
    }
    tables.push([table([name, ...HEADS], rows), ...fails].join('\n'))
  }
  return tables.join('\n\n')
}
