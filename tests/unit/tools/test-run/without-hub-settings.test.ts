import { expect, it } from 'vitest'

import { withoutHubSettings } from '../../../../src/tools/test-run/without-hub-settings.ts'

it('leaves out what chooses a hub, names it, and keeps the rest', () => {
  const environment = {
    PATH: '/bin',
    SANITY_PROJECT_ID: 'abc',
    HUB_CONTENT: '../nordic',
    HUB_TODAY: '2026-01-01',
    HUB_OUT_DIR: 'out',
    HUB_PICTURES: 'pictures',
  }
  expect(withoutHubSettings(environment)).toEqual({
    environment: { PATH: '/bin', HUB_OUT_DIR: 'out', HUB_PICTURES: 'pictures' },
    leftOut: ['HUB_CONTENT', 'HUB_TODAY', 'SANITY_PROJECT_ID'],
  })
})
