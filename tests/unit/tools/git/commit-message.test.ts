import { expect, it } from 'vitest'

import { compareDocuments } from '../../../../src/tools/git/content-difference.ts'
import { commitMessage } from '../../../../src/tools/git/commit-message.ts'

const time = '2026-11-25T00:00:00.000Z'
const helpline = (id: string, title = id) => ({ _id: id, _type: 'helpline', _createdAt: time, _updatedAt: time, title })

const messageOf = (difference: Partial<Parameters<typeof commitMessage>[0]>) =>
  commitMessage({ added: [], changed: [], removed: [], ...difference })

it('One document is named in the subject', () => {
  expect(messageOf({ changed: [helpline('a', 'Night line')] })).toBe('Change helpline “Night line”')
  expect(messageOf({ added: [helpline('drafts.a', 'Night line')] })).toBe('Add draft of helpline “Night line”')
})

it('A long title is cut in the subject and whole below it', () => {
  const title = 'The line for everybody who works at night in a hotel anywhere'
  const [subject = '', , body] = messageOf({ removed: [helpline('a', title)] }).split('\n')
  expect(subject).toMatch(/^Remove helpline “The line for everybody .*…”$/)
  expect(subject.length).toBeLessThanOrEqual(60)
  expect(body).toBe(`- Remove helpline “${title}”`)
})

it('Several are counted in the subject and listed below it', () => {
  const difference = { added: [helpline('a')], changed: [helpline('b'), helpline('c')], removed: [helpline('d')] }
  expect(messageOf(difference).split('\n')).toEqual([
    'Add 1 document, change 2, remove 1',
    '',
    '- Add helpline “a”',
    '- Change helpline “b”',
    '- Change helpline “c”',
    '- Remove helpline “d”',
  ])
})

it('A very long list ends with how many more there are', () => {
  const changed = Array.from({ length: 60 }, (_, index) => helpline(`a${index}`))
  expect(messageOf({ changed }).split('\n').at(-1)).toBe('- and 10 more')
})

it('Where only pictures have changed it says so', () => {
  expect(messageOf({})).toBe('Update pictures and files')
})

it('A draft without a title has no id in its place, and a review has the title of what it is about', () => {
  const untitled = { ...helpline('drafts.a'), title: '' }
  const review = { _id: 'review.b', _type: 'review', _createdAt: time, _updatedAt: time, documentId: 'b' }
  const after = [untitled, helpline('drafts.b', 'Night line'), review]
  const documents = new Map(after.map((document) => [document._id, document]))
  expect(commitMessage(compareDocuments(new Map(), documents)).split('\n').slice(2)).toEqual([
    '- Add draft of helpline without a title',
    '- Add draft of helpline “Night line”',
    '- Add second reading “Night line”',
  ])
})

it('A draft without a title is named by its published version or its original, with its language', () => {
  const draft = (id: string, language: string, fields = {}) => ({
    ...helpline(`drafts.${id}`, ''),
    language,
    ...fields,
  })
  const original = { _type: 'reference', _ref: 'a' }
  const after = [
    ...[helpline('a', 'Night line'), draft('a', 'en'), draft('a-pl', 'pl', { translationOf: original })],
    draft('c-pl', 'pl', { translationOf: { _type: 'reference', _ref: 'nowhere' } }),
  ]
  const documents = new Map(after.map((document) => [document._id, document]))
  expect(commitMessage(compareDocuments(new Map(), documents)).split('\n').slice(3)).toEqual([
    '- Add draft of helpline “Night line”',
    '- Add draft of helpline “Night line · Polish”',
    '- Add draft of helpline without a title',
  ])
})
