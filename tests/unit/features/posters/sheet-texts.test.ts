import { describe, expect, it } from 'vitest'

import { getScene } from '../../../../src/pictures/scenes.ts'
import type { Poster } from '../../../../src/domain/poster.ts'
import type { Right } from '../../../../src/domain/right.ts'
import type { Role } from '../../../../src/domain/taxonomy.ts'
import { translator } from '../../../../src/i18n/translate.ts'
import { sheetLanguages, sheetTexts } from '../../../../src/features/posters/sheet-texts.ts'
import { makeHelpline, makeSign } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const WRITTEN = { language: 'en', isFallback: false, isUnchecked: false }

const RIGHT: Right = {
  ...WRITTEN,
  ...{ id: 'right', slug: 'right', path: '/rights/right/', title: '', topic: 'pay', answer: '', more: '' },
  ...{
    leads: false,
    jurisdictions: ['GB'],
    changes: [],
    helplines: [],
    readBy: {},
    layTerms: [],
    sources: [],
    reviewEveryDays: 90,
  },
}

function makePoster(parts: Partial<Poster>): Poster {
  return {
    ...WRITTEN,
    id: 'poster',
    kind: 'staff-room',
    title: 'You see.',
    lines: [],
    rights: [],
    closing: [],
    ...parts,
  }
}

function makeRole(slug: string, parts: Partial<Role> = {}): Role {
  return {
    ...{
      ...WRITTEN,
      id: slug,
      slug,
      path: `/jobs/${slug}/`,
      title: slug,
      shortTitle: slug,
      definition: '',
      layTerms: [],
    },
    ...{ order: 1, isOutside: false },
    briefing: { signs: [makeSign({ id: 'sign', title: 'No key' })], do: [], dont: [], say: '' },
    ...parts,
  }
}

describe('The poster of a job', () => {
  it('has its own headline, or that of every job', async () => {
    const posters = [makePoster({}), makePoster({ id: 'desk', role: 'desk', title: 'You greet.' })]
    const { jobs } = sheetTexts(await makeContext({ posters, roles: [makeRole('desk'), makeRole('spa')] }))
    expect(jobs.map(({ slug, headline }) => [slug, headline])).toEqual([
      ['desk', 'You greet.'],
      ['spa', 'You see.'],
    ])
    expect(jobs[0]?.signs).toEqual(['No key'])
  })

  it.each([
    ['the one that its poster chose', { scene: 'towels' }, ['Towels', 'Plain', 'Van'], 'towels'],
    ['the first that is the same in every language', {}, ['Towels', 'Plain', 'Van'], 'towels'],
    ['one of no sign', { scene: 'crowd' }, ['Plain', 'Van', 'Towels'], 'crowd'],
  ])('has a picture, %s, and first the sign that it shows', async (_, parts, titles, name) => {
    const signs = [
      makeSign({ id: 'a', title: 'Plain' }),
      makeSign({ id: 'b', title: 'Van', scene: 'van' }),
      makeSign({ id: 'c', title: 'Towels', scene: 'towels' }),
    ]
    const roles = [makeRole('desk', { briefing: { signs, do: [], dont: [], say: '' } })]
    const [job] = sheetTexts(await makeContext({ posters: [makePoster(parts)], roles })).jobs
    expect(job?.signs).toEqual(titles)
    expect(job?.scene).not.toContain('<svg')
    expect(getScene(name).svg).toContain(job?.scene)
  })

  it.each([
    ['is for guests or partners', { isOutside: true }],
    ['is not translated', { isFallback: true }],
    [
      'has a sign that is not translated',
      { briefing: { signs: [makeSign({ isFallback: true })], do: [], dont: [], say: '' } },
    ],
  ])('is not there where the job %s', async (_, parts) => {
    const { jobs } = sheetTexts(await makeContext({ posters: [makePoster({})], roles: [makeRole('desk', parts)] }))
    expect(jobs).toEqual([])
  })
})

describe('A leaflet', () => {
  it('has the answers that are translated, each for whole countries only', async () => {
    const rights = [
      { ...RIGHT, id: 'a', title: 'May they?', answer: 'No.', jurisdictions: ['GB', 'US-TX'] },
      { ...RIGHT, id: 'b', isFallback: true },
    ]
    const posters = [makePoster({ kind: 'worker', title: 'Yours', rights: ['a', 'b', 'gone'] })]
    expect(sheetTexts(await makeContext({ posters, rights })).worker).toMatchObject({
      headline: 'Yours',
      rights: [{ question: 'May they?', answer: 'No.', countries: ['GB'] }],
    })
  })

  it('is not there where it is not translated', async () => {
    const posters = [makePoster({ kind: 'guests', isFallback: true })]
    expect(sheetTexts(await makeContext({ posters })).guests).toBeUndefined()
  })
})

it('A line of a part of a country is on no sheet of the whole of it', async () => {
  const helplines = [
    makeHelpline({ id: 'eu', country: 'DE', purpose: 'emergency', phone: '112' }),
    makeHelpline({ id: 'by', country: 'DE-BY', purpose: 'trafficking', phone: '089' }),
  ]
  const { countries } = sheetTexts(await makeContext({ helplines }))
  expect(countries['DE']?.emergency?.phone).toBe('112')
  expect(countries['DE']?.main).toBeUndefined()
})

it('Only countries with a number have sheets', async () => {
  const helplines = [
    makeHelpline({ id: 'gb', country: 'GB', purpose: 'trafficking', phone: '08000', lastReviewed: '2026-05-01' }),
    makeHelpline({ id: 'in', country: 'IN', purpose: 'support', phone: '1098' }),
  ]
  const { countries } = sheetTexts(await makeContext({ helplines }))
  expect(Object.keys(countries)).toEqual(['GB'])
  expect(countries['GB']?.main).toMatchObject({ phone: '08000', checkedOn: '2026-05-01' })
})

it('A sheet may be in a language before the hub is, if the interface is written in it', async () => {
  const context = await makeContext({ posters: [makePoster({ id: 'worker' })] })
  expect(sheetLanguages(context)).toEqual(['en'])
  expect(sheetLanguages({ ...context, translations: new Map([['worker', ['ar', 'de']]]) })).toEqual(['en', 'ar'])
})

it('A sheet says in both languages when its originals have changed since', async () => {
  const library = { posters: [makePoster({ language: 'ar', changedOn: '2026-12-01' })] }
  const context = { ...(await makeContext(library)), language: 'ar', t: translator('ar') }
  const { notes } = sheetTexts(context)
  expect(notes?.own[0]).toContain('1 ديسمبر 2026')
  expect(notes?.english).toEqual([
    'The English text changed on 1 December 2026. This translation does not have the change yet.',
  ])
  expect(sheetTexts(await makeContext()).notes).toBeUndefined()
})
