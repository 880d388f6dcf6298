import { describe, expect, test } from 'vitest'

import { useVisitors } from './visitor/use-visitors.ts'

/* What a trainer does on a phone, from “Train your team” on, to which the home page leads in one tap. */

const { visit } = useVisitors()

describe('A trainer has to give a talk today', () => {
  test('one tap to the first card, before the clock, and two to the sheets to print', async () => {
    const she = await visit('/training/')
    await she.tap('Give the talk', '.kit')
    await she.arrivesAt('/training/ten-minute-team-talk/talk/')
    await she.sees('Ten-minute team talk', '.talk-card h3')
    expect(she.taps).toBe(1)
    await she.goTo('/training/')
    await she.tap('Ten-minute team talk', '.kits')
    await she.arrivesAt('/training/ten-minute-team-talk/')
    await she.tap('Print', '.kit-parts')
    await she.arrivesAt('/training/ten-minute-team-talk/talk/')
    await she.sees('Handout', '.printed-part h2')
    expect(she.taps).toBe(3)
  })
})

describe('A trainer wants to tell what really happened', () => {
  test('two taps to a case, with what staff saw and two questions for the team', async () => {
    const she = await visit('/training/')
    await she.tap('Real cases', '.kit-tool')
    await she.arrivesAt('/cases/')
    await she.tap('A hotel owner sold jobs that did not exist', 'main')
    await she.arrivesAt('/cases/stewart-hotel/')
    await she.scrollsTo('What staff saw', 'main h2')
    await she.scrollsTo('Ask your team', 'main h2')
    expect(await she.counts('.case .panel li')).toBe(2)
    expect(she.taps).toBe(2)
  })
})

describe('A manager of human resources has to prove who was trained', () => {
  test('two taps to the file for the learning system, one to a certificate or a record', async () => {
    const she = await visit('/training/')
    await she.tap('LMS file, 30 min', '.kit-tool')
    await she.arrivesAt('/training/thirty-minute-session/')
    await she.sees('SCORM 1.2', '.packages')
    expect(she.taps).toBe(1)
    await she.tap('Certificate', '.kit')
    await she.arrivesAt('/training/thirty-minute-session/certificate/')
    await she.tap('Keep a record', '.kit')
    await she.arrivesAt('/training/thirty-minute-session/record/')
  })

  test.each(['', 'talk/', 'learn/', 'questions/', 'stories/'])('both are one tap away from …/%s', async (part) => {
    const she = await visit(`/training/ten-minute-team-talk/${part}`)
    const paths = await she.asks(() =>
      [...document.querySelectorAll('.kit a')].map((link) => link.getAttribute('href')?.split('/').slice(3).join('/')),
    )
    expect(paths).toEqual(expect.arrayContaining(['certificate/', 'record/', '#packages']))
  })
})

describe('A person reads the cards of a talk on a phone', () => {
  test('each card is on one screen', async () => {
    const she = await visit('/training/ten-minute-team-talk/talk/')
    const highest = await she.asks(() => {
      const cards = [...document.querySelectorAll('.talk-card')]
      const heights = cards.map((card) => {
        for (const other of cards) other.classList.toggle('is-current', other === card)
        return card.getBoundingClientRect().height
      })
      return Math.max(...heights)
    })
    // What the bar at the foot of a phone of 740 pixels leaves free.
    expect(highest).toBeLessThanOrEqual(660)
  })
})
