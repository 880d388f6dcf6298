import { ContentError, type Problem } from '../../domain/problem.ts'
import { lakeSettingsOf } from '../../catalogue/source/index.ts'
import type { LakeSettings } from '../../catalogue/source/lake.ts'

const NO_DATASET: Problem = {
  where: 'environment',
  what: 'No dataset is named.',
  fix: 'Set SANITY_PROJECT_ID and SANITY_DATASET (README, “With a Sanity account”).',
}

/**
 * The dataset in Sanity that content is pushed to or pulled from, with its token.
 * @param tokenName the variable with the token: SANITY_WRITE_TOKEN to push, SANITY_READ_TOKEN to pull.
 * @throws ContentError where the environment names no dataset or has no such token.
 */
export function datasetSettings(environment: NodeJS.ProcessEnv, tokenName: string): LakeSettings {
  const settings = lakeSettingsOf(environment)
  if (settings === undefined) throw new ContentError([NO_DATASET])
  const token = environment[tokenName]?.trim() ?? ''
  if (token === '') {
    const fix = 'Make a token in sanity.io/manage, API, Tokens.'
    throw new ContentError([{ where: 'environment', what: `${tokenName} is not set.`, fix }])
  }
  return { ...settings, token }
}
