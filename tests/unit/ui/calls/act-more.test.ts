import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { render } from '../../../helpers/render.ts'

const moreOf = (site: object, title?: string) =>
  render('ui/calls/ActMore', { site, title, language: 'en', t: translator('en') })

it('“What to do, step by step” leads to the steps', async () => {
  expect(await moreOf({})).toMatch(/href="\/what-to-do\/"[^>]*>\s*What to do, step by step/)
})

it('A hub without steps, and a link with another name, lead to Act now', async () => {
  expect(await moreOf({ brand: { closedParts: ['what-to-do'] } })).toMatch(/href="\/act-now\/"[^>]*>\s*Act now/)
  expect(await moreOf({}, 'More numbers')).toMatch(/href="\/act-now\/"[^>]*>\s*More numbers/)
})
