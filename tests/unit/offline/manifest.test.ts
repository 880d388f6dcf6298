import { describe, expect, it } from 'vitest'

import {
  bytesToFetch,
  filesOf,
  readManifest,
  writeManifest,
  type OfflineManifest,
} from '../../../src/offline/manifest.ts'

const MANIFEST: OfflineManifest = {
  ...{ language: 'ar', oldAfterDays: 30, texts: { copy: 'a {date}', old: 'b {date}' } },
  ...{ notKept: '/ar/offline/not-kept/', neutral: '/ar/offline/notes/' },
  common: [
    { path: '/ar/', hash: 'home', size: 10 },
    { path: '/a.css', hash: 'style', size: 5 },
  ],
  papers: [{ path: '/papers/incident-log/', hash: 'log', size: 9 }],
  jobs: {
    security: [
      { path: '/ar/jobs/security/', hash: 'job', size: 7 },
      { path: '/a.css', hash: 'style', size: 5 },
    ],
  },
  countries: { GB: [{ path: '/ar/act-now/gb/', hash: 'home', size: 10 }] },
}
const choose = (job: string, country: string) => filesOf([MANIFEST], { languages: ['ar'], job, country, papers: false })

it('A manifest is read as it was written', () => {
  expect(readManifest(JSON.parse(writeManifest(MANIFEST)))).toEqual(MANIFEST)
})

it.each([{}, [], null, { texts: {} }, { texts: {}, common: [1] }])(
  'An answer of something else is refused: %j',
  (value) => {
    expect(() => readManifest(value)).toThrow(TypeError)
  },
)

describe('A choice', () => {
  it('has what everybody needs, the job and the country, each file once', () => {
    expect(choose('security', 'GB').map(({ path }) => path)).toEqual([
      '/ar/',
      '/a.css',
      '/ar/jobs/security/',
      '/ar/act-now/gb/',
    ])
  })

  it('has a duty manager’s papers only where they were asked for', () => {
    const asked = filesOf([MANIFEST], { languages: ['ar'], job: '', country: '', papers: true })
    expect(asked.map(({ path }) => path)).toEqual(['/ar/', '/a.css', '/papers/incident-log/'])
  })

  it('of two languages has the files of both', () => {
    const english = { ...MANIFEST, common: [{ path: '/', hash: 'english', size: 3 }], jobs: {}, countries: {} }
    const both = filesOf([english, MANIFEST], {
      languages: ['en', 'ar'],
      job: 'security',
      country: 'GB',
      papers: false,
    })
    expect(both.map(({ path }) => path)).toEqual(['/', '/ar/', '/a.css', '/ar/jobs/security/', '/ar/act-now/gb/'])
  })

  it('of a job and country that are gone has what everybody needs', () => {
    expect(choose('butler', 'XX')).toEqual(MANIFEST.common)
  })

  it('costs each content once, and nothing for what is there', () => {
    expect(bytesToFetch(choose('security', 'GB'))).toBe(22)
    expect(bytesToFetch(choose('security', 'GB'), new Set(['home', 'job']))).toBe(5)
  })
})
