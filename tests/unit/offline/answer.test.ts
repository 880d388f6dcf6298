import { describe, expect, it } from 'vitest'

import { chooseAnswer } from '../../../src/offline/answer.ts'
import { homePath } from '../../../src/domain/paths.ts'
import type { Kept } from '../../../src/offline/kept.ts'

const KEPT: Kept = {
  format: 2,
  choice: { languages: ['pl', 'en'], job: '', country: 'GB', papers: false },
  triedAt: '2026-11-01T00:00:00Z',
  isFull: false,
  copy: {
    ...{ at: '2026-11-01T00:00:00Z', oldAfterDays: 30 },
    languages: ['pl', 'en'].map((language) => {
      const home = homePath(language)
      const texts = { copy: '', old: '' }
      return { language, home, texts, notKept: `${home}offline/not-kept/`, neutral: `${home}offline/notes/` }
    }),
    files: {
      '/pl/act-now/': 'act',
      '/pl/numbers.json': 'numbers',
      '/assets/new.js': 'new',
      '/pl/offline/not-kept/': 'not-kept',
      '/pl/offline/notes/': 'notes',
      '/act-now/': 'english act',
      '/offline/not-kept/': 'english not-kept',
      '/offline/notes/': 'english notes',
    },
  },
  earlier: [{ files: { '/assets/old.js': 'old', '/pl/signs/': 'old signs' }, pages: ['a'] }],
}

const page = (path: string) => ({ path, opensPage: true })
const file = (path: string) => ({ path, opensPage: false })

describe('Without a signal', () => {
  it.each([
    ['a kept page: the newest, else what is kept', page('/pl/act-now/'), { from: 'newest', hash: 'act' }],
    ['the same without its last slash', page('/pl/act-now'), { from: 'newest', hash: 'act' }],
    ['the numbers', file('/pl/numbers.json'), { from: 'newest', hash: 'numbers' }],
    ['a script of the copy: it never changes', file('/assets/new.js'), { from: 'copy', hash: 'new' }],
    ['a script of an earlier copy, for a page that is open', file('/assets/old.js'), { from: 'copy', hash: 'old' }],
    ['a page of an earlier copy is not kept', page('/pl/signs/'), { from: 'network-or-not-kept', hash: 'not-kept' }],
    ['a page that is not kept', page('/pl/laws/'), { from: 'network-or-not-kept', hash: 'not-kept' }],
    ['a file that is not kept', file('/pl/cards.json'), { from: 'network' }],
    ['a script that is not kept', file('/assets/other.js'), { from: 'network' }],
    ['the neutral page, at once', page('/pl/offline/notes/'), { from: 'copy', hash: 'notes' }],
    ['the neutral page of the other language', page('/offline/notes/'), { from: 'copy', hash: 'english notes' }],
    [
      'the neutral page of a language that is not kept',
      page('/ro/offline/notes/'),
      { from: 'copy', hash: 'english notes' },
    ],
    ['a page of the other language', page('/act-now/'), { from: 'newest', hash: 'english act' }],
    [
      'a page that is not kept in the other language',
      page('/laws/'),
      { from: 'network-or-not-kept', hash: 'english not-kept' },
    ],
  ])('%s', (_, question, answer) => {
    expect(chooseAnswer(question, KEPT)).toEqual(answer)
  })

  it.each([
    ['where nothing is kept', undefined],
    ['where the first download is not whole', { ...KEPT, copy: undefined }],
  ])('all comes from the network %s', (_, kept) => {
    expect(chooseAnswer(page('/pl/act-now/'), kept)).toEqual({ from: 'network' })
  })
})
