import { describe, expect, it } from 'vitest'

import { newerVersions, withSanityVersion } from '../../../../src/tools/studio/newest-studio.ts'

describe('The newest Studio', () => {
  it('is found among releases by number, not by text, and previews are none', () => {
    const versions = ['6.2.0', '6.16.0', '6.9.0', '6.17.0', '6.17.1', '7.0.0-alpha.1', '10.0.0', '5.30.2']
    expect(newerVersions(versions, '6.16.0')).toEqual(['10.0.0', '6.17.1', '6.17.0'])
    expect(newerVersions(versions, '10.0.0')).toEqual([])
  })

  it('is written into package.json with what it asks for itself, and without what held packages back', () => {
    const file = {
      name: 'studio',
      dependencies: { '@sanity/ui': '4.4.10', '@sanity/vision': '6.16.0', react: '19.3.1', sanity: '6.16.0' },
      overrides: { '@sanity/cli': '8.12.0' },
    }
    expect(withSanityVersion(file, '6.19.0', { '@sanity/ui': '^4.5.0', '@sanity/util': '6.19.0' })).toEqual({
      name: 'studio',
      dependencies: { '@sanity/ui': '^4.5.0', '@sanity/vision': '6.19.0', react: '19.3.1', sanity: '6.19.0' },
    })
  })
})
