import type { Duty, Law } from '../../domain/law.ts'
import type { PageLink } from '../../domain/page-link.ts'
import { isOfType } from '../../domain/resource.ts'
import { isClosed, pathTo } from '../../site/english-parts.ts'
import type { PathsContext } from '../../site/page-context.ts'

/** So many papers the page of a place names beside its laws; each duty names its own. */
const MOST_PAPERS = 6

/** Trainings, at what they say of these laws where they say it; and the record that proves who took part. */
function trainingLinks(laws: readonly Pick<Law, 'path'>[], { library, t }: PathsContext): readonly PageLink[] {
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

function noticesLinks(context: PathsContext): readonly PageLink[] {
  return isClosed('posters', context) ? [] : [{ title: context.t('duties.notices'), path: pathTo('posters', context) }]
}

/** What of the hub helps to do a duty or to show it: its papers, the record of trainings, the notices of States. */
export function proofOf({ about, papers }: Duty, law: Pick<Law, 'path'>, context: PathsContext): readonly PageLink[] {
  const [record] = trainingLinks([law], context).slice(-1)
  return [
    ...(about === 'training' && record !== undefined ? [record] : []),
    ...(about === 'notice' ? noticesLinks(context) : []),
    ...papers,
  ]
}

/**
 * What of the hub is about the same topics as the duties of some laws: trainings, notices and papers. It never says that one
 * of them meets a law.
 */
export function dutyLeads(laws: readonly Law[], context: PathsContext): readonly PageLink[] {
  const duties = laws.flatMap((law) => law.duties)
  const subjects = new Set(duties.map(({ about }) => about))
  // The nearest paper of each law: those of one law must not push out those of the others.
  const nearest = laws.flatMap((law) => law.duties.flatMap(({ papers }) => papers).slice(0, 1))
  const papers = new Map(nearest.map((paper) => [paper.path, paper]))
  return [
    ...(subjects.has('training') ? trainingLinks(laws, context) : []),
    ...(subjects.has('notice') ? noticesLinks(context) : []),
    ...[...papers.values()].slice(0, MOST_PAPERS),
  ]
}
