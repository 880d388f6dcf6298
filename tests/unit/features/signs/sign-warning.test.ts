import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { render } from '../../../helpers/render.ts'

it('Who is told not to go by looks is also told to describe the person when the police ask', async () => {
  const html = await render('features/signs/SignWarning', { t: translator('en') })
  expect(html).toContain('Say what people did, not what they are. When the police ask, describe the person.')
})
