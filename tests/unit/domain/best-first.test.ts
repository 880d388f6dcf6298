import { describe, expect, it } from 'vitest'

import { compareBest, toMerit, type Merit } from '../../../src/domain/best-first.ts'

const EXTERNAL = {
  access: 'open',
  leadsToIt: false,
  roles: ['housekeeping'],
  forEveryJob: false,
  contributedBy: [],
  endorsedBy: [],
}
const OURS = { ...EXTERNAL, access: undefined }

describe('The merit of a resource', () => {
  it.each([
    ['ours, which opens at once', OURS, 4],
    ['brought in by a member', { ...EXTERNAL, contributedBy: ['a member'] }, 3],
    ['endorsed by a member', { ...EXTERNAL, endorsedBy: ['a member'] }, 3],
    ['made for hotels', { ...EXTERNAL, hotelSpecific: true }, 2],
    ['of somebody else, for anybody', EXTERNAL, 1],
    ['behind a login', { ...EXTERNAL, access: 'registration' }, 0],
    ['behind another page', { ...EXTERNAL, leadsToIt: true }, 0],
  ])('%s', (_, resource, points) => {
    expect(toMerit(resource).basePoints).toBe(points)
  })

  it.each([
    [{ year: 2021 }, '2021'],
    [{ year: 2021, sourceSeen: '2024-02' }, '2024-02'],
    [{ sourceSeen: '2024-02', lastReviewed: '2026-05-01' }, '2026-05-01'],
    [{}, ''],
  ])('its facts are as new as the newest date: %o', (dates, date) => {
    expect(toMerit({ ...EXTERNAL, ...dates }).date).toBe(date)
  })

  it('it is for the jobs that it names, or for every one', () => {
    expect(toMerit({ ...EXTERNAL, roles: ['housekeeping', 'spa'] }).jobs).toBe(2)
    expect(toMerit({ ...EXTERNAL, forEveryJob: true }).jobs).toBe('every')
  })
})

describe('Which is better', () => {
  const merit = (jobs: Merit['jobs'], basePoints = 1, date = '') => ({ jobs, basePoints, date })
  const better = (a: Merit, b: Merit, isForJob: boolean) => Math.sign(compareBest(a, b, isForJob))

  it('without a chosen job: what serves more jobs', () => {
    expect(better(merit('every'), merit(6), false)).toBe(-1)
    expect(better(merit(6), merit(5), false)).toBe(-1)
    expect(better(merit(1), merit(5), false)).toBe(0)
  })

  it('with a chosen job: what is written for few jobs', () => {
    expect(better(merit(3), merit(4), true)).toBe(-1)
    expect(better(merit(4), merit('every'), true)).toBe(-1)
  })

  it('ours for every job is as good as others’ for hers, and the newer of them comes first', () => {
    const ours = toMerit({ ...OURS, forEveryJob: true, sourceSeen: '2024' })
    const theirs = toMerit({ ...EXTERNAL, hotelSpecific: true, sourceSeen: '2025' })
    expect(better(ours, theirs, true)).toBe(1)
    expect(better({ ...ours, date: '2026' }, theirs, true)).toBe(-1)
  })
})
