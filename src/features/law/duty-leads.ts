import { compareBest } from '../../domain/best-first.ts'
import { countryOf } from '../../domain/help.ts'
import type { Law } from '../../domain/law.ts'
import { linkTo, type PageLink } from '../../domain/page-link.ts'
import { isOfType, type Policy } from '../../domain/resource.ts'
import { dutyPlaceOf } from './duty-laws.ts'
import { pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** The slug of the first topic of papers that help with a duty, by what the duty is about. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  telling: 'reporting',
  procedures: 'policy',
  records: 'privacy',
  staff: 'worker-rights',
  statement: 'law',
  'supply-chain': 'supply-chain',
}

const MOST_PAPERS = 2

/**
 * Papers that are about a topic before all others: those of the place, its parts or its country come before those for
 * everywhere; those of another country are left out.
 */
function papersAbout(topic: string, place: string, papers: readonly Policy[]): readonly Policy[] {
  const pages = [place, countryOf(place)]
  const isOf = ({ jurisdictions }: Policy) =>
    jurisdictions.some((jurisdiction) => pages.includes(dutyPlaceOf({ jurisdiction }) ?? ''))
  return papers
    .filter((paper) => paper.topics[0] === topic && (isOf(paper) || paper.jurisdictions.includes('INT')))
    .toSorted((a, b) => Number(isOf(b)) - Number(isOf(a)) || compareBest(a.merit, b.merit, false))
    .slice(0, MOST_PAPERS)
}

/** Trainings, at what they say of these laws where they say it; and the record that proves who took part. */
function trainingLinks(laws: readonly Law[], { library, t }: PathsContext): readonly PageLink[] {
  const trainings = library.resources.filter(isOfType('training'))
  const paths = new Set(laws.map(({ path }) => path))
  const [first] = trainings
  return [
    ...trainings.map(({ covers, title, path, language }) => ({
      title,
      language,
      path: covers.some(({ law }) => paths.has(law.path)) ? `${path}laws/` : path,
    })),
    ...(first === undefined
      ? []
      : [{ title: t('record.get'), path: `${first.path}record/`, language: first.language }]),
  ]
}

/**
 * What of the hub is about the same topics as the duties of some laws: trainings, notices and papers. It never says that one
 * of them meets a law.
 */
export function dutyLeads(place: string, laws: readonly Law[], context: PathsContext): readonly PageLink[] {
  const { resources } = context.library
  const subjects = new Set(laws.flatMap(({ duties }) => duties.map(({ about }) => about)))
  const papers = resources.filter(isOfType('policy'))
  const topics = [...subjects].flatMap((about) => TOPIC_OF[about ?? ''] ?? [])
  const found = new Set(topics.flatMap((topic) => papersAbout(topic, place, papers)))
  const notices = { title: context.t('duties.notices'), path: pathTo('posters', context) }
  return [
    ...(subjects.has('training') ? trainingLinks(laws, context) : []),
    ...(subjects.has('notice') ? [notices] : []),
    ...[...found].map(linkTo),
  ]
}
