import type { PageLink } from '../../../domain/page-link.ts'
import { isOfType, type Resource, type Training } from '../../../domain/resource.ts'

/** The address of the cards and sheets of a training. */
export function talkPath({ path }: Pick<Training, 'path'>): string {
  return `${path}talk/`
}

/** All trainings, the shortest first; of equal ones by title. */
export function shortestFirst(resources: readonly Resource[], language: string): readonly Training[] {
  const minutesOf = ({ minutes }: Training) => minutes ?? Infinity
  return resources
    .filter(isOfType('training'))
    .toSorted((a, b) => minutesOf(a) - minutesOf(b) || a.title.localeCompare(b.title, language))
}

/** The links to the talks of all trainings, the shortest first. */
export function talkLinks(resources: readonly Resource[], language: string): readonly PageLink[] {
  return shortestFirst(resources, language).map((training) => ({
    title: training.title,
    path: talkPath(training),
    language: training.language,
  }))
}
