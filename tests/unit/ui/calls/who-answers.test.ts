import { expect, it } from 'vitest'

import { translator } from '../../../../src/i18n/translate.ts'
import { specialLineOf, specialLines } from '../../../../src/ui/calls/who-answers.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'

it.each([
  ['A man who calls in Germany knows that the line is for women', { isForWomen: true }, 'Helpline for women'],
  ['A worker without papers knows that the police answer', { answeredBy: 'police' }, 'Police line'],
  ['A charity for everybody needs no other name', {}, undefined],
])('%s', (_, parts, name) => {
  expect(specialLines(translator('en'))[specialLineOf(makeHelpline(parts))]).toBe(name)
})
