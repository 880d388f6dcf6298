import { describe, expect, it } from 'vitest'

import { toPlainText } from '../../src/blocks/data.ts'
import { liveContent } from './live-content.ts'

const { referralRoutes, laws, resources, roles, helplines, rights } = liveContent.library('en')

const MAY_TELL = 'Police may tell the Home Office about a person without a secure visa.'
const ASK_FIRST = 'you can ask the Modern Slavery Helpline or a free immigration adviser first, without your name.'
const COUNCIL = 'For many children the council decides, not the Home Office.'

/** The lines of the papers and guides, with the numbers in them. */
const lines = resources.flatMap((resource) =>
  resource.type === 'guide' || resource.type === 'policy'
    ? toPlainText(resource.body)
        .split('\n')
        .map((line) => `${resource.slug}: ${line}`)
    : [],
)

describe('Somebody without a secure visa', () => {
  it('is told of the official route with what police may pass on, and whom to ask first', () => {
    const steps = referralRoutes.flatMap((route) => route.steps.map(({ text }) => text))
    const law = laws.find(({ slug }) => slug === 'uk-nrm')?.caveat ?? ''
    for (const said of [steps.find((text) => text.includes('You do not need proof.')), law]) {
      expect(said).toContain(MAY_TELL)
      expect(said).toContain(ASK_FIRST)
    }
  })

  it('is not sent to 101 at night, when the helpline may be closed, without a word on the visa', () => {
    const night = lines.filter((line) => /at night|nobody answers/i.test(line) && line.includes('101'))
    expect(night.length).toBeGreaterThan(3)
    expect(night.filter((line) => !/visa/.test(line))).toEqual([])
    expect(helplines.find(({ id }) => id === 'helpline-gb-msh')?.hours).toMatch(/101, the police\. Is a visa not secure\?/)
  })

  it('reads in the Emirates that a call to the police may be a risk', () => {
    expect(helplines.find(({ id }) => id === 'helpline-ae-999')?.passesOn).toContain('may be at risk')
  })
})

describe('A child in the official route', () => {
  it('is not said to be decided on by the Home Office alone, where councils decide for many', () => {
    const places = referralRoutes.flatMap((route) => route.places)
    const without = places.filter(({ decides = '' }) => decides.includes('Home Office') && !decides.includes(COUNCIL))
    // The pilot is in England, Wales and Scotland.
    expect(without.map(({ title }) => title)).toEqual(['Northern Ireland'])
    expect(referralRoutes.map(({ summary }) => summary.includes(COUNCIL))).toEqual([true])
  })
})

describe('What is said of people', () => {
  it('no guide or paper takes it for granted that the person is a woman', () => {
    expect(lines.filter((line) => /\b(?:she|her)\b/i.test(line))).toEqual([])
  })

  it('no briefing has records copied for every weak sign', () => {
    const copying = roles.flatMap(({ briefing }) => briefing?.do ?? []).filter((line) => /copy/i.test(line))
    expect(copying).toEqual(['Danger or a child, or police or helpline advise it? Copy the records of that time.'])
  })
})

it('No answer doubts an emergency number of which the hub cites a source', () => {
  const doubted = rights.filter(({ caveat = '' }) => /not confirmed by a source/.test(caveat))
  expect(doubted.map(({ slug }) => slug)).toEqual([])
})

it('A duty whose start nobody has seen is not said to be in force', () => {
  const chain = laws.flatMap(({ duties }) => duties).find(({ title }) => title.includes('chain of firms'))
  expect(chain).toMatchObject({ from: '2026-10-01', startUnconfirmed: true })
})
