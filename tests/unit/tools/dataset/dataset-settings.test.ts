import { expect, it } from 'vitest'

import { datasetSettings } from '../../../../src/tools/dataset/dataset-settings.ts'

const DATASET = { SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'production' }

it('A push has the token that may write, also beside one that may only read', () => {
  const environment = { ...DATASET, SANITY_READ_TOKEN: 'reads', SANITY_WRITE_TOKEN: ' writes ' }
  expect(datasetSettings(environment, 'SANITY_WRITE_TOKEN')).toEqual({
    projectId: 'abc123',
    dataset: 'production',
    token: 'writes',
  })
})

it.each([
  ['no dataset', {}, 'environment: No dataset is named. Set SANITY_PROJECT_ID and SANITY_DATASET'],
  [
    'a dataset without a project',
    { SANITY_DATASET: 'production' },
    'SANITY_DATASET is set but SANITY_PROJECT_ID is not.',
  ],
  ['no token', DATASET, 'environment: SANITY_WRITE_TOKEN is not set. Make a token in sanity.io/manage, API, Tokens.'],
  ['an empty token', { ...DATASET, SANITY_WRITE_TOKEN: ' ' }, 'SANITY_WRITE_TOKEN is not set.'],
])('With %s, a push says what to set', (_case, environment, message) => {
  expect(() => datasetSettings(environment, 'SANITY_WRITE_TOKEN')).toThrow(message)
})
