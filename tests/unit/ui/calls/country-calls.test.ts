import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'
import { render } from '../../../helpers/render.ts'

const emergency = makeHelpline({ phone: '112', dial: '112', country: 'NO' })
const callsOf = (site: object) => render('ui/calls/CountryCalls', { site, t: translator('en') })

it('Without a helpline the emergency number stands once, with what can truly be said, and with room for that of another country', async () => {
  const html = await callsOf({ emergency, mainHelplineLabel: '' })
  expect(html.match(/112/g)).toHaveLength(2)
  expect(html).toContain('href="tel:112"')
  expect(html).toMatch(/data-own-country>No helpline of this country is listed here yet\./)
  expect(html).toMatch(/<a class="call" data-line="main" hidden>/)
})

it('With one both are there, and nothing is said of a lack', async () => {
  const mainHelpline = makeHelpline({ phone: '116 000', dial: '116000' })
  const html = await callsOf({ emergency, mainHelpline, mainHelplineLabel: 'Helpline' })
  expect(html).toContain('href="tel:116000"')
  expect(html).not.toContain('No helpline')
})
