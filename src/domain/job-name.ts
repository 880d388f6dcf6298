import { memoizeByObject } from './memoize.ts'
import type { PageLink } from './page-link.ts'
import type { Role } from './taxonomy.ts'

/** A job as other pages name it and link to it. */
export type JobName = Pick<Role, 'slug' | 'path' | 'title' | 'shortTitle' | 'language' | 'isOutside' | 'ownPage'>

/** The name of a job without its briefing. */
export const jobNameOf: (role: Role) => JobName = memoizeByObject(
  ({ slug, path, title, shortTitle, language, isOutside, ownPage }: Role): JobName => ({
    slug,
    path,
    title,
    shortTitle,
    language,
    isOutside,
    ownPage,
  }),
)

/** The link to a job, with its short title. */
export const jobLink: (job: JobName) => PageLink = memoizeByObject(({ shortTitle, path, language }: JobName) => ({
  title: shortTitle,
  path,
  language,
}))
