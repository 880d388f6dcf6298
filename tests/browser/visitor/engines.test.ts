import { createServer } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { useVisitors } from './use-visitors.ts'

/* What another engine could do in another way. In Chromium other tests ask the same, and more. */

const { visit } = useVisitors()

describe('At 360 pixels', () => {
  test.each(['/', '/search/', '/act-now/', '/jobs/housekeeping/', '/guides/first-five-minutes/', '/laws/uk-msa-s54/'])(
    '%s needs no scrolling sideways',
    async (path) => {
      const she = await visit(path)
      expect(await she.asks(() => innerWidth)).toBe(360)
      expect(await she.asks(() => document.documentElement.scrollWidth)).toBe(360)
    },
  )
})

describe('Colours', () => {
  test('light and dark have a ground each, as the page asks for', async () => {
    const she = await visit('/jobs/housekeeping/')
    const grounds = await she.asks(() =>
      ['light', 'dark'].map((scheme) => {
        document.documentElement.style.colorScheme = scheme
        return getComputedStyle(document.documentElement).backgroundColor
      }),
    )
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(16, 25, 28)'])
  })
})

describe('What is folded', () => {
  test('opens where the mark of a source leads into it', async () => {
    const she = await visit('/partnerships/sussex/')
    await she.tap('What it does', 'main summary')
    await she.tap('Source', '.source-mark')
    await expect.poll(() => she.counts('main details[open] :target')).toBe(1)
  })
})

describe('Search', () => {
  test('finds what is misspelt', async () => {
    const she = await visit('/search/')
    await she.tap('Search the hub')
    await she.type('pasport kept')
    await she.scrollsTo('Can my boss keep my passport?', '[data-results]')
  })
})

describe('Leave this page', () => {
  const standIn = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Sunny</h1>'))
  let outside = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => standIn.listen(0, 'localhost', resolve))
    const address = standIn.address()
    outside = `http://localhost:${typeof address === 'object' ? address?.port : ''}/sunny/`
  })
  afterAll(() => {
    standIn.closeAllConnections()
    standIn.close()
  })

  test('its address is replaced by the one outside, and Back does not show the hub', async () => {
    const she = await visit('/jobs/housekeeping/')
    await she.goTo('/signs/')
    await she.asks((address) => document.querySelector('[data-leave]')?.setAttribute('href', address), outside)
    const entries = await she.asks(() => history.length)
    await she.tap('Leave this page')
    await she.arrivesAt('/sunny/')
    expect(await she.asks(() => history.length)).toBe(entries)
    await she.goBack()
    // The page before sends her on, to a host that no test reaches: what is there is the browser's own page.
    await expect.poll(() => she.asks(() => location.hostname)).not.toBe('localhost')
  })
})
