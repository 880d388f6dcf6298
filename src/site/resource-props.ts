import type { Card, Resource } from '../domain/resource.ts'
import { jobNameOf, type JobName } from '../domain/job-name.ts'
import { memoizeByObject } from '../domain/memoize.ts'
import { linkTo, type PageLink } from '../domain/page-link.ts'
import { relatedTo } from '../domain/related.ts'
import type { PathsContext } from './page-context.ts'

/** A resource as the page of another one names it. */
export type RelatedLink = Pick<Card, 'title' | 'path' | 'language' | 'kind' | 'minutes'>

/** A resource with what its page shows of others. */
export interface ResourceProps<Type extends Resource> {
  readonly resource: Type
  readonly topics: readonly PageLink[]
  readonly jobs: readonly JobName[]
  readonly related: readonly RelatedLink[]
}

const MOST_RELATED = 3

const relatedLink = memoizeByObject(({ title, path, language, kind, minutes }: Resource): RelatedLink => ({
  title,
  path,
  language,
  kind,
  minutes,
}))

/** The content of the page of a resource. */
export function resourceProps<Type extends Resource>(resource: Type, { library }: PathsContext): ResourceProps<Type> {
  return {
    resource,
    topics: library.topics.filter(({ slug }) => resource.topics.includes(slug)).map(linkTo),
    jobs: library.roles.filter(({ slug }) => resource.roles.includes(slug)).map(jobNameOf),
    related: relatedTo(resource, library.resources, MOST_RELATED).map(relatedLink),
  }
}
