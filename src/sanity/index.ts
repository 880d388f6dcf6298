import { ContentError } from '../domain/problem.ts'
import { createEmbeddedSource } from './embedded.ts'
import { createLakeSource, type LakeSettings } from './lake.ts'
import type { ContentSource } from './source.ts'

export type { ContentSource } from './source.ts'

type Environment = Readonly<Record<string, string | undefined>>

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim()
  return value === '' ? undefined : value
}

/**
 * Where in Sanity the content is read, by the environment; undefined where neither of the two settings is made.
 * @throws ContentError when only one of the two is set, naming the other.
 */
export function lakeSettingsOf(environment: Environment): LakeSettings | undefined {
  const projectId = setting(environment, 'SANITY_PROJECT_ID')
  const dataset = setting(environment, 'SANITY_DATASET')
  if (projectId === undefined && dataset === undefined) return undefined
  if (projectId === undefined || dataset === undefined) {
    const [present, missing] =
      projectId === undefined ? ['SANITY_DATASET', 'SANITY_PROJECT_ID'] : ['SANITY_PROJECT_ID', 'SANITY_DATASET']
    throw new ContentError([
      {
        where: 'environment',
        what: `${present} is set but ${missing} is not.`,
        fix: `Set ${missing} to read from Sanity, or unset ${present} to read from content/.`,
      },
    ])
  }
  const token = setting(environment, 'SANITY_READ_TOKEN')
  const apiHost = setting(environment, 'SANITY_API_HOST')
  return { projectId, dataset, ...(token && { token }), ...(apiHost && { apiHost }) }
}

/** The folder that holds the dataset where it is not read from Sanity: HUB_CONTENT, or content/. */
export function contentFolderOf(environment: Environment): string {
  return setting(environment, 'HUB_CONTENT') ?? 'content'
}

/**
 * Chooses the content source by the environment: the dataset in content/ (or HUB_CONTENT), or the
 * lake when SANITY_PROJECT_ID and SANITY_DATASET are both set.
 * @throws ContentError when only one of the two is set, naming the other.
 */
export async function chooseSource(environment: Environment): Promise<ContentSource> {
  const lake = lakeSettingsOf(environment)
  return lake === undefined ? createEmbeddedSource(contentFolderOf(environment)) : createLakeSource(lake)
}

let chosen: Promise<ContentSource> | undefined

/** The content source of this process, chosen once. */
export function getContentSource(): Promise<ContentSource> {
  chosen ??= chooseSource(process.env)
  return chosen
}

/**
 * The day on which freshness is judged, as YYYY-MM-DD: HUB_TODAY where it is set, so that a build
 * can be repeated, else today in UTC.
 */
export function getToday(): string {
  return setting(process.env, 'HUB_TODAY') ?? new Date().toISOString().slice(0, 10)
}
