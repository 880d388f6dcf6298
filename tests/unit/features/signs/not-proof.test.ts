import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { render } from '../../../helpers/render.ts'

it('Who is told not to go by looks is also told to describe the person when the police ask', async () => {
  const html = await render('features/signs/NotProof', { t: translator('en') })
  expect(html).toContain('would I think this if the people looked different? When the police ask, describe the person.')
})
