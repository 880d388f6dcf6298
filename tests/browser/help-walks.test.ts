import { describe, expect, test } from 'vitest'

import { useVisitors } from './visitor/use-visitors.ts'

/* Walks of people who need help at once, or who ask whom to ring: with taps counted, on a phone. */

const { visit } = useVisitors()

describe('A housekeeper has seen a girl of fifteen with an older man', () => {
  test.each(['/pl/', '/ar/', '/ro/', '/uk/', '/'])(
    'on a small phone the number is above the bar, in her language: %s',
    async (home) => {
      const she = await visit(`${home}act-now/`)
      // 640 px is the height of the smallest phones that are still sold.
      const roomAboveBar = await she.asks(() => {
        const danger = document.querySelector('main .call-danger')?.getBoundingClientRect().bottom ?? Infinity
        const actions = document.querySelector('.strip-actions')?.getBoundingClientRect().height ?? 0
        return 640 - actions - danger
      })
      expect(roomAboveBar).toBeGreaterThan(0)
    },
  )

  test('the police number for a child comes before everything else', async () => {
    const she = await visit('/act-now/')
    const boxes = await she.asks(() =>
      [...(document.querySelector('.help-grid')?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent),
    )
    expect(boxes).toEqual([
      'Danger now',
      'A child, under 18',
      'Is it about you?',
      'Everything else',
      'Thoughts of suicide?',
    ])
  })
})

describe('A guest in Spain hears a child cry behind a door', () => {
  test('one tap puts the numbers of Spain where those of the United Kingdom were', async () => {
    const he = await visit('/for-guests/')
    await he.sees('999', 'main .call')
    await he.tap('Spain', 'main')
    await he.scrollsTo('112', 'main .call')
    await he.scrollsTo('900 10 50 90', 'main .call')
    expect(he.taps).toBe(1)
    await he.asks(() => sessionStorage.clear())
  })

  test('the address of the job “guest” leads there', async () => {
    const he = await visit('/jobs/guest/')
    await he.arrivesAt('/for-guests/')
  })
})

describe('A manager in Hertfordshire asks who to ring', () => {
  test('two taps from the list: the numbers, then how the hotel joins', async () => {
    const she = await visit('/partnerships/')
    await she.tap('Hertfordshire', 'main')
    await she.arrivesAt('/partnerships/hertfordshire/')
    await she.scrollsTo('101', 'main .call')
    await she.tap('How your hotel can join', '.contents')
    await she.sees('Ask the police')
    expect(she.taps).toBe(2)
  })

  test.each(['/partnerships/hertfordshire/', '/referral/united-kingdom/'])(
    'it begins with its contents, and is no roll of paper: %s',
    async (path) => {
      const she = await visit(path)
      expect(await she.counts('.contents a')).toBeGreaterThan(3)
      expect(await she.asks(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9000)
    },
  )
})
