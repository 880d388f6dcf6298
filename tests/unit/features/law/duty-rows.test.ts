import { expect, it } from 'vitest'

import { finderRows, knownRows } from '../../../../src/features/law/duty-rows.ts'
import { makeDuty } from '../../../helpers/make-facts.ts'

const NOTICE = { size: 'A4.', languages: 'English.' }

it('A duty has a row for each part that a source says', () => {
  const duty = makeDuty({ who: 'All.', what: 'A course.', length: '20 minutes.', keep: 'A list.', notice: NOTICE })
  expect(knownRows(duty).map(({ part }) => part)).toEqual(['who', 'what', 'length', 'keep'])
})

it.each(['training', 'notice', 'telling'])('Of a duty about %s no row stands empty', (about) => {
  expect(finderRows(makeDuty({ about, who: 'All.' }))).toEqual([{ part: 'who', text: 'All.' }])
})

it('A notice is told by its parts, not twice; one without parts by its words', () => {
  const duty = makeDuty({ about: 'notice', what: 'A4, in English.' })
  expect(finderRows({ ...duty, notice: NOTICE })).toEqual([
    { part: 'size', text: 'A4.' },
    { part: 'languages', text: 'English.' },
  ])
  expect(finderRows({ ...duty, notice: {} })[0]).toEqual({ part: 'what', text: 'A4, in English.' })
})
