import { expect, it } from 'vitest'

import type { Conflict } from '../../../sanity-studio/lake/content-sync/conflict.ts'
import { NOTHING_NEW } from '../../../sanity-studio/lake/content-sync/import-from-content.ts'
import { answerSave } from '../../../sanity-studio/lake/content-sync/save-report.ts'

const NOTHING_SAVED = { added: [], changed: [], removed: [], assetsAdded: [], assetsRemoved: [], problems: [] }
const NOTHING = { ...NOTHING_SAVED, imported: NOTHING_NEW, conflicts: [] }

it('Whoever saves is told what came in first, what was saved, or that nothing is to be saved', () => {
  const imported = { ...NOTHING_NEW, added: ['a'], changed: ['b', 'c'], problems: ['A picture is missing.'] }
  expect(answerSave({ ...NOTHING, changed: ['d'], problems: ['A file stays.'], imported })).toBe(
    'Taken in from content/: 1 new, 2 changed.\nSaved to content/: 1 changed.\nA picture is missing.\nA file stays.',
  )
  expect(answerSave({ ...NOTHING, imported: { ...NOTHING_NEW, changed: ['b'] } })).toBe(
    'Taken in from content/: 1 changed.',
  )
  expect(answerSave(NOTHING)).toBe('Nothing to save: the Studio and content/ are the same.')
  const why = 'It was changed on both sides.'
  const sides = { type: 'guide', inFolder: 'changed', inStudio: 'changed', fields: [] } as const
  const waiting: Conflict = { id: 'a', title: 'A', ...sides, why, ofGit: false, version: '1' }
  expect(answerSave({ ...NOTHING, conflicts: [waiting] })).toBe('Nothing else is to be saved.')
})
