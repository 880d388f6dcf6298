import { describe, expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { helpline, hubWith, settings, translate } from '../../helpers/make-documents.ts'

describe('A number is never taken from a translation', () => {
  const careless = translate(helpline, 'pl', {
    title: 'Telefon zaufania',
    hours: 'całą dobę',
    useFor: 'Porady.',
    operator: 'Unseen (UK)',
    caveat: 'Numer bywa zajęty.',
    order: 99,
    country: 'PL',
    phone: '08000 121 007',
    dial: '+448000121007',
    textNumber: 'SMS 1',
    web: 'https://example.com/',
    email: 'other@example.com',
    sources: [],
    lastReviewed: '2030-01-01',
    reviewEveryDays: 999,
  })

  it('only the words are', async () => {
    const { helplines } = await buildFrom(hubWith(careless), 'pl')
    expect(helplines.find(({ id }) => id === helpline._id)).toMatchObject({
      language: 'pl',
      title: 'Telefon zaufania',
      hours: 'całą dobę',
      useFor: 'Porady.',
      operator: 'Unseen (UK)',
      caveat: 'Numer bywa zajęty.',
      path: '/pl/helplines/#gb-msh',
      country: 'GB',
      phone: '08000 121 700',
      dial: '+448000121700',
      textNumber: 'SMS 60066',
      web: 'https://www.modernslaveryhelpline.org/',
      email: 'help@example.org',
      order: 2,
      sources: [{ publisher: 'Unseen' }],
      lastReviewed: '2026-05-01',
      reviewEveryDays: 90,
    })
  })

  it('not on the strip of every page either', async () => {
    const polishSettings = translate(settings, 'pl', { ...settings, title: 'Hub' })
    const { site } = await buildFrom(hubWith(careless, polishSettings), 'pl')
    expect(site.mainHelpline).toMatchObject({ title: 'Telefon zaufania', dial: '+448000121700' })
  })
})

describe('A line of which little is known', () => {
  it('says nothing instead of guessing', async () => {
    const { helplines } = await buildFrom(hubWith({ ...helpline, phone: null, dial: null, web: null }), 'en')
    const line = helplines.find(({ id }) => id === helpline._id)
    expect(line).toMatchObject({ isFallback: false, isUnchecked: false })
    expect([line?.phone, line?.dial, line?.web, line?.cost, line?.caveat]).toEqual(Array(5).fill(undefined))
  })

  it('is found by its id where nobody gave it an address', async () => {
    const nameless = { ...helpline, slug: null }
    const polish = translate(nameless, 'pl', { title: 'Telefon', useFor: 'Porady.' })
    const { helplines } = await buildFrom(hubWith(nameless, polish), 'pl')
    expect(helplines.find(({ id }) => id === helpline._id)?.path).toBe('/pl/helplines/#helpline-gb-msh')
  })
})
