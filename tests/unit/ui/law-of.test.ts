import { describe, expect, it } from 'vitest'

import { translator } from '../../../src/i18n/translate.ts'
import { render } from '../../helpers/render.ts'

const t = translator('en')

async function sentence(country: string, places: readonly string[]) {
  return await render('ui/LawOf', { country, places, language: 'en', t })
}

describe('Of whose law a page is', () => {
  it('promises nobody in Northern Ireland a law that holds in England, Wales and Scotland only', async () => {
    const html = await sentence('GB', ['GB-GBN'])
    expect(html).toContain('Law of England, Wales and Scotland')
    expect(html).toContain('data-of-country="GB"')
  })

  it('names the country where the law holds in all of it', async () => {
    expect(await sentence('GB', ['GB'])).toContain('Law of the United Kingdom')
  })

  it('names a State without its country, and every part where there are several', async () => {
    expect(await sentence('US', ['US-TX'])).toContain('Law of Texas')
    expect(await sentence('GB', ['GB-SCT', 'GB-NIR'])).toContain('Law of Scotland and Northern Ireland')
  })
})

describe('A page of a country without numbers', () => {
  it('does not leave a reader there with the number of another country', async () => {
    const html = await render('ui/NoNumber', { country: 'BD', language: 'en', t })
    expect(html).toContain('The numbers at the top of this page are not for Bangladesh.')
  })
})
