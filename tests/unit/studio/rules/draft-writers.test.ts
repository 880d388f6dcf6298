import { expect, it } from 'vitest'

import { writersOf, type LoggedTransaction } from '../../../../sanity-studio/model/rules/draft-writers.ts'

type State = Readonly<Record<string, unknown>> | undefined
/** Who, what became of the draft, and of the published document where it changed too. */
type Deed = readonly [who: string | undefined, draft: State, published?: { readonly now: State }]

const text = (title: string, more: object = {}) => ({ _type: 'guide', title, ...more })
const PUBLISHED = { now: text('published') }
const PUBLISH: Deed = ['pia', undefined, PUBLISHED]

function writersAfter(...deeds: readonly Deed[]) {
  let draft: State
  let published: State
  const log: LoggedTransaction[] = []
  for (const [author, after, change] of deeds) {
    const changes = [{ documentId: 'drafts.a', before: draft, after }]
    const both =
      change === undefined ? changes : [...changes, { documentId: 'a', before: published, after: change.now }]
    log.unshift({ author, changes: both })
    draft = after
    published = change === undefined ? published : change.now
  }
  return writersOf({ id: 'a', draft, published }, log)
}

it.each<[string, readonly Deed[], readonly string[] | undefined]>([
  [
    'all who changed it',
    [
      ['ada', text('a')],
      ['ben', text('b')],
      ['ada', text('c')],
    ],
    ['ada', 'ben'],
  ],
  ['nobody before it was published', [['ada', text('published')], PUBLISH, ['ben', text('b')]], ['ben']],
  [
    'not who took her change back',
    [
      ['ada', text('a')],
      ['ben', text('b')],
      ['ben', text('a')],
    ],
    ['ada'],
  ],
  [
    'nor whose change another took back',
    [
      ['ada', text('a')],
      ['ben', text('b')],
      ['ada', text('a')],
    ],
    ['ada'],
  ],
  ['nor who discarded it before', [PUBLISH, ['ada', text('a')], ['ada', undefined], ['ben', text('b')]], ['ben']],
  [
    'who typed, discarded and has it restored',
    [
      ['ada', text('a')],
      ['ben', undefined],
      ['ben', text('a')],
    ],
    ['ada'],
  ],
  ['not who opened what is published', [PUBLISH, ['ben', text('published')], ['ada', text('a')]], ['ada']],
  ['not who unpublished it', [PUBLISH, ['ben', text('published'), { now: undefined }], ['ada', text('a')]], ['ada']],
  [
    'who brought it back as it was',
    [PUBLISH, ['ben', undefined, { now: undefined }], ['ada', text('published')]],
    ['ada'],
  ],
  [
    'not who took a mark away',
    [
      ['ada', text('a', { publishedAlone: '2026-11-01' })],
      ['ben', text('a')],
    ],
    ['ada'],
  ],
  [
    'those who are not known',
    [
      ['ada', text('a')],
      [undefined, text('b')],
    ],
    undefined,
  ],
])('The writers of a draft are %s', (_, deeds, writers) => {
  expect(writersAfter(...deeds)?.toSorted()).toEqual(writers)
})

it('A check of what is published, or another document, is no work on the draft', () => {
  const log: LoggedTransaction[] = [
    { author: 'ada', changes: [{ documentId: 'drafts.a', after: text('a') }] },
    { author: 'eve', changes: [{ documentId: 'b', after: text('b') }] },
    { author: 'ben', changes: [{ documentId: 'a', before: text('old'), after: text('checked') }] },
  ]
  expect(writersOf({ id: 'a', draft: text('a'), published: text('checked') }, log)).toEqual(['ada'])
})

it('Where the log is gone, nobody is known to have written', () => {
  expect(writersOf({ id: 'a', draft: text('a'), published: undefined }, [])).toBeUndefined()
})
