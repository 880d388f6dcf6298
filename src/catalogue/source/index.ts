import { ContentError } from '../../domain/problem.ts'
import { createEmbeddedSource } from './embedded.ts'
import { createLakeSource, type LakeSettings } from './lake.ts'
import type { Memory } from './memory.ts'
import type { ContentSource } from './source.ts'

export type { ContentSource } from './source.ts'

/** Settings by their names. */
export type Environment = Readonly<Record<string, string | undefined>>

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim()
  return value === '' ? undefined : value
}

/**
 * The dataset in Sanity that the environment names; undefined where it names none.
 * @throws ContentError where only one of SANITY_PROJECT_ID and SANITY_DATASET is set.
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

/** The folder of the dataset that is read where the environment names none in Sanity: HUB_CONTENT, or content/. */
export function contentFolderOf(environment: Environment = process.env): string {
  return setting(environment, 'HUB_CONTENT') ?? 'content'
}

/**
 * Reads the content that the environment chooses: the dataset in content/ (or HUB_CONTENT), or the lake where
 * SANITY_PROJECT_ID and SANITY_DATASET are both set.
 * @param environment that of this process where it is not given.
 * @param memory documents that have not changed since are taken from it.
 * @throws ContentError where only one of the two is set, and where the content cannot be read.
 */
export async function readSource(environment: Environment = process.env, memory?: Memory): Promise<ContentSource> {
  const lake = lakeSettingsOf(environment)
  return lake === undefined
    ? createEmbeddedSource(contentFolderOf(environment), memory)
    : createLakeSource(lake, memory)
}

/**
 * The day with which dates of reviews are compared, as YYYY-MM-DD: HUB_TODAY where it is set, so that a build
 * can be repeated, else today in UTC.
 */
export function getToday(): string {
  return setting(process.env, 'HUB_TODAY') ?? new Date().toISOString().slice(0, 10)
}
