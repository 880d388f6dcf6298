import { ContentError } from '../../domain/problem.ts'
import { lakeSettingsOf } from '../../sanity/index.ts'
import type { LakeSettings } from '../../sanity/lake.ts'

const WHERE = 'environment'

/**
 * The dataset in Sanity that content is moved to or from.
 * @param tokenName which token the work needs: SANITY_WRITE_TOKEN to push, SANITY_READ_TOKEN to pull.
 * @throws ContentError where the dataset or the token is not named.
 */
export function datasetOf(environment: NodeJS.ProcessEnv, tokenName: string): LakeSettings {
  const settings = lakeSettingsOf(environment)
  if (settings === undefined) {
    throw new ContentError([
      {
        where: WHERE,
        what: 'No dataset is named.',
        fix: 'Set SANITY_PROJECT_ID and SANITY_DATASET (README, “With a Sanity account”).',
      },
    ])
  }
  const token = environment[tokenName]?.trim() ?? ''
  if (token === '') {
    throw new ContentError([
      { where: WHERE, what: `${tokenName} is not set.`, fix: 'Make a token in sanity.io/manage, API, Tokens.' },
    ])
  }
  return { ...settings, token }
}
