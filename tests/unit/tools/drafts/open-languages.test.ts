import { expect, it } from 'vitest'

import { openLanguages } from '../../../../src/tools/drafts/open-languages.ts'
import { guide, hubWith, settings, translate } from '../../../helpers/make-documents.ts'

const polish = translate(guide, 'pl', { title: 'Zanim zapukasz' })

it('A language that is translated and not open yet has settings in the preview', () => {
  const added = openLanguages(hubWith(polish)).filter(
    ({ _type, language }) => _type === 'siteSettings' && language === 'pl',
  )
  expect(added).toMatchObject([{ title: settings['title'], translationOf: { _ref: 'siteSettings' } }])
})

it('A language that is open keeps its own', () => {
  const documents = hubWith(polish, translate(settings, 'pl', { title: 'Hotel Hub' }))
  expect(openLanguages(documents)).toEqual(documents)
})

it('Without translations, or without English settings, nothing is added', () => {
  expect(openLanguages(hubWith())).toEqual(hubWith())
  expect(openLanguages([guide, polish])).toEqual([guide, polish])
})
