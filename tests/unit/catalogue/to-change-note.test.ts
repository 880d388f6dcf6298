import { expect, it } from 'vitest'

import { buildFrom } from '../../helpers/build-from.ts'
import { guide, hubWith, type TestDocument } from '../../helpers/make-documents.ts'

const note = (id: string, day: string, fields: object = {}): TestDocument => ({
  ...{ _id: id, _type: 'changeNote', language: 'en', title: 'Nights', words: 'New guide: “Nights”.' },
  ...{ kind: 'new', day, readBy: 'second-reader' },
  ...fields,
})

it('Notes are the newest first, and lead to what changed as long as it is published', async () => {
  const older = note('change-1', '2026-11-01', { documentId: guide._id })
  const newer = note('change-2', '2026-11-02', { documentId: 'gone', readBy: 'one-person' })
  const { changeNotes } = await buildFrom(hubWith(older, newer, note('change-3', '2026-10-01')), 'en')
  expect(changeNotes.map(({ id, path, hasSecondReader }) => [id, path, hasSecondReader])).toEqual([
    ['change-2', undefined, false],
    ['change-1', expect.stringContaining('/guides/'), true],
    ['change-3', undefined, true],
  ])
})

it('They are not copied into other languages', async () => {
  expect((await buildFrom(hubWith(note('change-1', '2026-11-01')), 'pl')).changeNotes).toEqual([])
})
