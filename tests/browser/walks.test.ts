import { describe, expect, test } from 'vitest'

import { useVisitors } from './visitor/use-visitors.ts'

/* What people do on a phone, step by step. The same walks run in Chromium, Firefox and WebKitGTK. */

const { visit } = useVisitors()

describe('A housekeeper with little English has seen a scared girl in room 112', () => {
  test('one tap from home to the number and the first instruction', async () => {
    const she = await visit('/')
    await she.tap('Act now', '.strip')
    await she.arrivesAt('/act-now/')
    await she.sees('999', 'main a')
    await she.scrollsTo('Call the police at once.')
    expect(she.taps).toBe(1)
  })
})

describe('Somebody reads Act now on a phone', () => {
  test('the whole page is short: what is not needed at once is folded', async () => {
    const she = await visit('/act-now/gb/')
    await she.sees('999', 'main a')
    expect(await she.asks(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500)
  })
})

describe('A night receptionist wonders about two guests', () => {
  test('signs in one tap, help always in view', async () => {
    const she = await visit('/')
    await she.tap('Front desk', 'main')
    await she.arrivesAt('/jobs/front-desk/')
    expect(await she.counts('#signs + .signs > li')).toBe(5)
    await she.scrollsDown(3000)
    await she.sees('Act now', '.strip')
    expect(she.taps).toBe(1)
  })

  test('what is not in the first screens of her job is folded', async () => {
    const she = await visit('/jobs/front-desk/')
    expect(await she.asks(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000)
  })
})

describe('A worker whose passport is held', () => {
  test('finds her right, the number and the next step by one search', async () => {
    const she = await visit('/search/')
    await she.tap('Search the hub')
    await she.type('boss keeps my passport')
    await she.scrollsTo('Can my boss keep my passport?', '[data-results] li:first-child a')
    await she.tap('Can my boss keep my passport?', '[data-results]')
    await she.arrivesAt('/rights/can-my-boss-keep-my-passport/')
    await she.sees('This is not allowed. Your boss may not keep your passport.')
    await she.scrollsTo('999', 'main a')
    await she.scrollsTo('Do not say that you called.', 'main')
  })

  test('asks herself, and a yes leads to the answer', async () => {
    const she = await visit('/is-this-you/')
    await she.tap('Does someone else keep your passport?')
    await she.scrollsTo('This is not allowed. Your boss may not keep your passport.')
    await she.tap('Can my boss keep my passport?')
    await she.arrivesAt('/rights/can-my-boss-keep-my-passport/')
    expect(await she.asks(() => sessionStorage.length + localStorage.length)).toBe(0)
  })
})

describe('An owner asks what the law of California wants', () => {
  test('from the list of laws, two taps to what a hotel must do', async () => {
    const she = await visit('/laws/')
    await she.tap('California', 'main')
    await she.arrivesAt('/duties/us-ca/')
    await she.scrollsTo('Train the staff who may meet victims', 'main')
    await she.tap('SB 970 hotel training law', 'main')
    await she.arrivesAt('/laws/us-ca-sb970/')
    await she.scrollsTo('What a hotel must do', 'main h2')
    expect(she.taps).toBe(2)
  })
})

describe('An owner asks what the law wants in three places', () => {
  test.each([
    ['United Kingdom', '/duties/gb/', 'Modern Slavery Act'],
    ['California', '/duties/us-ca/', 'Train the staff who may meet victims'],
    ['European Union', '/duties/eu/', 'Anti-trafficking Directive'],
  ])('two taps from home to what a hotel must do: %s', async (place, path, law) => {
    const she = await visit('/')
    await she.tap('What the law asks', 'main')
    await she.arrivesAt('/laws/')
    await she.tap(place, 'main')
    await she.arrivesAt(path)
    await she.scrollsTo(law, 'main')
    expect(she.taps).toBe(2)
  })
})

describe('A manager of a managed hotel asks what Texas wants', () => {
  test('SSHIN network: she learns who is bound, and a size that is not reached leaves the law out', async () => {
    const she = await visit('/laws/')
    await she.tap('Texas', 'main')
    await she.arrivesAt('/duties/us-tx/')
    await she.tap('Your hotel', 'main summary')
    await she.tap('A company runs it for the owner')
    await she.scrollsTo('In your case: the company that runs the hotel.', '.law-facts')
    await she.tap('Rooms')
    await she.type('8')
    await she.sees('1 law is left out', '[data-said]')
    await she.sees('If you have more than 10 rooms.', '[data-left]')
    expect(await she.counts('[data-law]:not([hidden]) .duties')).toBe(0)
    await she.tap('Clear')
    await she.scrollsTo('Train every employee', '.duties')
    expect(await she.asks(() => location.search + location.hash)).toBe('')
    expect(await she.asks(() => sessionStorage.length + localStorage.length)).toBe(0)
  })
})

describe('An editor asks who contributed what', () => {
  test('four taps from home to what an organisation contributed, and to where it is named', async () => {
    const she = await visit('/')
    await she.tap('Menu', '.menu')
    await she.tap('Organisations', '.menu')
    await she.arrivesAt('/organisations/')
    await she.tap('Members of the network', 'main summary')
    await she.tap('Shiva Foundation', 'main')
    await she.arrivesAt('/organisations/shiva-foundation/')
    await she.scrollsTo('What they contributed', 'main h2')
    await she.scrollsTo('Stop Slavery Blueprint', 'main a')
    await she.scrollsTo('Where they are named', 'main h2')
    await she.scrollsTo('About the Hotel Hub', 'main a')
    expect(she.taps).toBe(4)
  })
})
