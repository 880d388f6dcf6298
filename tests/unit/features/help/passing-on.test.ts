import { expect, it } from 'vitest'

import { whoPassesOnWhat } from '../../../../src/features/help/passing-on.ts'
import { makeHelpline } from '../../../helpers/make-facts.ts'

const IMMIGRATION = 'Police may tell the Home Office about a person without a secure visa.'

const lines = [
  makeHelpline({ id: '999', purpose: 'emergency', title: '999', phone: '999', dial: '999', passesOn: IMMIGRATION }),
  makeHelpline({ id: 'silent', purpose: 'silent-call', title: 'Silent', phone: '999', dial: '999' }),
  makeHelpline({ id: 'acas', purpose: 'work-rights', title: 'Acas', phone: undefined, dial: undefined }),
  makeHelpline({ id: '101', purpose: 'police', title: '101', phone: '101', dial: '101', passesOn: IMMIGRATION }),
  makeHelpline({ id: 'child', purpose: 'child', title: 'Childline', phone: '0800 1111', anonymity: 'yes' }),
  makeHelpline({ id: 'ie', country: 'IE' }),
]

it('Who passes on what: lines of which the same is known stand together, those of which nothing is known last', () => {
  const rows = whoPassesOnWhat(lines, 'GB').map((row) => [row.lines.map(({ id }) => id), row.passesOn, row.anonymity])
  expect(rows).toEqual([
    [['999', '101'], IMMIGRATION, undefined],
    [['child'], undefined, 'yes'],
    [['acas'], undefined, undefined],
  ])
})
