import { describe, expect, it } from 'vitest'

import { dutyIndex } from '../../../../src/features/law/duty-index.ts'
import { choosePlace, dutyPlaces } from '../../../../src/features/law/duty-laws.ts'
import { dutyProps } from '../../../../src/features/law/duty-props.ts'
import { makeDuty, makeHelpline, makeLaw } from '../../../helpers/make-facts.ts'
import { makeContext } from '../../site/make-context.ts'

const rooms = { tests: [{ measure: 'rooms', number: 10, isOver: true }], needed: 1, belowDepends: false }

function lawOf(slug: string, jurisdiction: string, known: Parameters<typeof makeLaw>[0] = {}) {
  return makeLaw({ ...{ id: slug, slug, path: `/laws/${slug}/`, title: slug, jurisdiction }, ...known })
}

const train = makeDuty({ title: 'Train staff', about: 'training' })
const laws = [
  lawOf('general', 'US-TX', { hotelSpecific: false, duties: [makeDuty({ title: 'Brief staff', about: 'training' })] }),
  lawOf('notices', 'US-TX', { duties: [makeDuty({ title: 'Post a notice', about: 'notice', from: '2029-01-01' })] }),
  lawOf('hotels', 'US-TX', { duties: [train], size: rooms, binds: ['operator'] }),
  lawOf('scheme', 'US-TX', { kind: 'hotel-training-scheme', duties: [train] }),
  lawOf('gone', 'US-TX', { until: '2020-01-01', duties: [train] }),
  lawOf('federal', 'US', { binds: ['owner', 'franchisor'] }),
  lawOf('survey', 'US', { kind: 'overview' }),
  lawOf('union', 'EU', { from: '2029-01-01', duties: [makeDuty({ title: 'Check', about: 'supply-chain' })] }),
  lawOf('england', 'GB-EAW', { startUnconfirmed: true, duties: [makeDuty({ title: 'Answer', about: 'records' })] }),
  lawOf('certificate', 'US-IA', { kind: 'hotel-training-scheme', duties: [train] }),
  lawOf('code', 'INT', { kind: 'industry-code', duties: [train] }),
]

async function propsOf(place: string) {
  return dutyProps(place, await makeContext({ laws }))
}

const slugs = (found: readonly { readonly slug: string }[]) => found.map(({ slug }) => slug)

describe('The page of a place', () => {
  it('has the laws of a State with those of its federation, what was made for hotels first', async () => {
    const { own, wider, byChoice, toKnow, around } = await propsOf('US-TX')
    expect([slugs(own), slugs(wider), slugs(byChoice), slugs(toKnow)]).toEqual([
      ['hotels', 'notices', 'general'],
      [],
      ['scheme'],
      ['federal'],
    ])
    expect(around).toBe('US')
  })

  it('has the laws of the Union in its Member States, and those of the parts of a country', async () => {
    expect(slugs((await propsOf('PL')).wider)).toEqual(['union'])
    expect((await propsOf('NO')).wider).toEqual([])
    expect(slugs((await propsOf('GB')).own)).toEqual(['england'])
  })

  it('says that a State has no law of its own only where none of any kind was found', async () => {
    expect((await propsOf('US-TX')).hasOwn).toBe(true)
    expect((await propsOf('US-IA')).hasOwn).toBe(true)
    expect((await propsOf('US-CO')).hasOwn).toBe(false)
  })

  it('counts what is in force: nothing planned, to come, chosen or of good practice', async () => {
    expect((await propsOf('US-TX')).inForce).toBe(2)
    expect((await propsOf('PL')).inForce).toBe(0)
    expect((await propsOf('GB')).inForce).toBe(0)
  })

  it('says of six subjects also that nothing was found', async () => {
    const { glance } = await propsOf('GB')
    expect(
      glance.map(({ subject, entries }) => [subject, entries.map(({ title, note }) => `${title}, ${note}`)]),
    ).toEqual([
      ['training', []],
      ['notice', []],
      ['telling', []],
      ['records', ['Answer, England and Wales, start not confirmed']],
      ['staff', []],
      ['statement', []],
    ])
    const chosen = (await propsOf('US-TX')).glance.find(({ subject }) => subject === 'training')
    expect(chosen?.entries.map(({ law, note }) => [law, note])).toEqual([
      ['hotels', ''],
      ['scheme', 'by choice'],
      ['general', ''],
    ])
    expect((await propsOf('PL')).glance.at(-1)?.entries[0]?.note).toBe('European Union, from 1 January 2029')
  })

  it('asks only for the numbers of its laws', async () => {
    expect((await propsOf('US-TX')).questions).toEqual([{ key: 'rooms', measure: 'rooms' }])
    expect((await propsOf('GB')).questions).toEqual([])
  })

  it('SSHIN network: the responsibility split is visible, also where no source says who is bound', async () => {
    const { managed, own } = (await propsOf('US-TX')).answers
    expect(managed).toEqual({
      '': 'The owner and the company should agree in writing who does it. Ask a lawyer.',
      operator: 'In your case: the company that runs the hotel.',
      'owner franchisor': 'In your case: the owner and the brand.',
    })
    expect(own['owner franchisor']).toBe('In your case: you.')
  })

  it('leads to trainings, notices and papers only where a duty is about them', async () => {
    expect((await propsOf('GB')).leads).toEqual([])
    expect((await propsOf('US-TX')).leads.map(({ path }) => path)).toContain('/posters/')
  })
})

describe('The page of laws', () => {
  it('has every country and State with a law or a number once: with what was found, or apart', async () => {
    const context = await makeContext({
      laws,
      helplines: ['GB', 'PL', 'NO'].map((country) => makeHelpline({ id: country, country })),
    })
    const { first, groups, wider, empty } = dutyIndex(context)
    const found = groups.flatMap(({ places }) => places)
    expect(first?.title).toBe('United Kingdom')
    expect(found.length + wider.length + empty.length).toBe(dutyPlaces(context).length)
    expect(found.find(({ title }) => title === 'Texas')?.duties).toBe(2)
    // Poland has the laws of the Union alone; Iowa's one is by choice.
    const without = wider.map(({ title }) => title)
    expect(without).toEqual(['Poland'])
    expect(without).not.toContain('Iowa')
    expect(empty).toContain('Norway')
  })

  it('asks for a State only where one has a page', async () => {
    const context = await makeContext({ laws })
    expect(choosePlace(context)).toBe('Choose your country or State')
    const nations = {
      ...context.library,
      laws: [lawOf('england', 'GB-EAW')],
      helplines: [makeHelpline({ country: 'IE' })],
    }
    expect(choosePlace({ ...context, library: nations })).toBe('Choose your country')
  })

  it('has no page for parts of countries other than the States, nor for what holds nowhere by itself', async () => {
    const places = dutyPlaces(await makeContext({ laws }))
    expect(['GB', 'EU', 'US', 'US-TX'].every((place) => places.includes(place))).toBe(true)
    expect(['GB-EAW', 'DE', 'INT'].some((place) => places.includes(place))).toBe(false)
  })
})
