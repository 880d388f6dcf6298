import { describe, expect, it } from 'vitest'

import { toContent } from '../../../../src/catalogue/index.ts'
import type {
  Edition,
  Effect,
  Found,
  Message,
  PublisherState,
  Work,
} from '../../../../src/tools/publish/publisher-state.ts'
import { publisherStep } from '../../../../src/tools/publish/publisher-step.ts'
import { NO_SITE } from '../../../../src/tools/publish/site-record.ts'

const DAY = '2026-11-27'
const NEXT_DAY = '2026-11-28'

function makeEdition(name: string): Edition {
  const whereIs = () => ''
  const readAsset = () => Promise.reject(new Error('It has no assets.'))
  const assetVersion = () => Promise.resolve(undefined)
  return { content: toContent({ name, documents: [], whereIs, readAsset, assetVersion }), day: DAY, since: 0 }
}

const SHOWN = makeEdition('shown')
const OLDER = makeEdition('older')
const OWN = new Set(['guide-knock'])
const FOUND: Found = { ...makeEdition('found'), isChanged: true, first: ['numbers', OWN] }
const SAME: Found = { ...makeEdition('same'), isChanged: false, first: [] }
const INDEXES = { use: () => undefined }

const pages = (written: number) => ({ record: NO_SITE, fragments: new Map<string, Buffer>(), written })

const START: PublisherState = {
  work: { is: 'resting' },
  shown: SHOWN,
  published: pages(0),
  search: 'shown',
  isAsked: false,
  isBlocked: false,
}

const showing = (left: readonly ('numbers' | 'search' | ReadonlySet<string>)[]): Work => ({
  is: 'showing',
  edition: FOUND,
  left,
  reached: 'nothing',
})

const WORKS: Readonly<Record<string, Work>> = {
  resting: { is: 'resting' },
  reading: { is: 'reading' },
  checking: { is: 'checking', found: FOUND },
  numbers: showing(['numbers', OWN]),
  'own pages': showing([OWN]),
  'all pages': showing([]),
  'search pages': showing(['search']),
  'recording pages': { is: 'recording', edition: FOUND, what: 'pages' },
  'recording search': { is: 'recording', edition: SHOWN, what: 'search' },
  telling: { is: 'telling' },
  leaving: { is: 'leaving' },
}

const MESSAGES: Readonly<Record<string, Message>> = {
  asked: { is: 'asked' },
  'read same': { is: 'read', found: SAME },
  'read change': { is: 'read', found: FOUND },
  'read new day': { is: 'read', found: { ...SAME, day: NEXT_DAY } },
  checked: { is: 'checked', content: FOUND.content, hasOtherPictures: false },
  'other pictures': { is: 'checked', content: FOUND.content, hasOtherPictures: true },
  shown: { is: 'shown', published: pages(3) },
  recorded: { is: 'recorded' },
  indexed: { is: 'indexed', content: SHOWN.content, indexes: INDEXES },
  'indexed older': { is: 'indexed', content: OLDER.content, indexes: INDEXES },
  'not indexed': { is: 'indexed', content: SHOWN.content, indexes: undefined },
  told: { is: 'told', isBlocked: true },
  failed: { is: 'failed', error: new Error('No room.') },
}

/** An effect in a word. */
function wordOf(effect: Effect): string {
  if (effect.run !== 'show') return effect.run === 'record' ? `record ${effect.what}` : effect.run
  const { focus } = effect
  return `show ${focus === undefined ? 'all' : typeof focus === 'string' ? focus : 'own'}`
}

/** The next work and its effects: `reading: read`. A dot where nothing changes, `later` where only what waits does. */
function describeStep(work: Work, message: Message): string {
  const before = { ...START, work }
  const { state, effects } = publisherStep(before, message)
  const does = effects.map(wordOf).join(', ')
  if (state.work !== work) return `${state.work.is}: ${does}`
  if (does !== '') return `beside it: ${does}`
  return Object.entries(before).every(([name, value]) =>
    Object.entries(state).some(([n, v]) => n === name && v === value),
  )
    ? '·'
    : 'later'
}

/** What comes at any time changes no work but rest. */
const AT_ANY_TIME = {
  asked: 'later',
  indexed: 'later',
  'indexed older': 'beside it: index',
}
const FAILS = { ...AT_ANY_TIME, failed: 'telling: tell' }

/** What follows from each message in each work; where none is named, nothing does. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  resting: {
    asked: 'reading: read',
    indexed: 'showing: show search',
    'indexed older': 'beside it: index',
  },
  reading: {
    ...FAILS,
    'read same': 'resting: ',
    'read change': 'checking: check',
    'read new day': 'checking: check',
  },
  checking: { ...FAILS, checked: 'showing: show numbers', 'other pictures': 'leaving: build whole' },
  numbers: { ...FAILS, shown: 'showing: show own' },
  'own pages': { ...FAILS, shown: 'showing: show all' },
  'all pages': { ...FAILS, shown: 'recording: record pages' },
  'search pages': { ...FAILS, shown: 'recording: record search' },
  'recording pages': { ...FAILS, recorded: 'resting: index' },
  'recording search': { ...FAILS, recorded: 'resting: ' },
  telling: { ...AT_ANY_TIME, told: 'resting: ' },
  leaving: FAILS,
}

describe('Each message leads on, or nowhere:', () => {
  it.each(Object.entries(WORKS))('while the publisher is %s', (name, work) => {
    const steps = Object.entries(MESSAGES).map(([message, value]) => [message, describeStep(work, value)])
    const nothing = Object.fromEntries(Object.keys(MESSAGES).map((message) => [message, '·']))
    expect(Object.fromEntries(steps)).toEqual({ ...nothing, ...TABLE[name] })
  })
})

/** The state and all effects after several messages. */
function after(start: PublisherState, ...messages: readonly Message[]) {
  return messages.reduce<{ state: PublisherState; effects: readonly Effect[] }>(
    ({ state, effects }, message) => {
      const step = publisherStep(state, message)
      return { state: step.state, effects: [...effects, ...step.effects] }
    },
    { state: start, effects: [] },
  )
}

const asked: Message = { is: 'asked' }
const checked = { is: 'checked', content: FOUND.content, hasOtherPictures: false } as const
const recorded: Message = { is: 'recorded' }
const failed: Message = { is: 'failed', error: new Error('No room.') }
const shown = (written: number): Message => ({ is: 'shown', published: pages(written) })
const read = (found: Found): Message => ({ is: 'read', found })
const PUBLISHED = [asked, read(FOUND), checked, shown(1), shown(1), shown(9), recorded]

/** How much of a publication readers see, as is said where it fails after some messages. */
function reachedAfter(...messages: readonly Message[]) {
  const { effects } = after(START, ...messages, failed)
  return effects.flatMap((effect) => (effect.run === 'tell' ? [effect.reached] : []))
}

it('Numbers and own pages are on the hub before all pages, and the search follows', () => {
  const { state, effects } = after(START, ...PUBLISHED, { is: 'indexed', content: FOUND.content, indexes: INDEXES })
  expect(effects.map(wordOf)).toEqual([
    'read',
    'check',
    'show numbers',
    'show own',
    'show all',
    'record pages',
    'index',
    'show search',
  ])
  expect([state.shown, state.published.written]).toEqual([FOUND, 9])
})

it('A publication during another one is not lost, and comes before the search', () => {
  const { state, effects } = after(
    { ...START, search: INDEXES },
    ...[asked, read(FOUND), asked, asked, checked, shown(0), shown(0), shown(0), recorded],
  )
  expect(effects.slice(-2).map(wordOf)).toEqual(['read', 'index'])
  expect([state.work.is, state.isAsked]).toEqual(['reading', false])
})

it('A publication that fails leaves the next one free to begin', () => {
  const { state, effects } = after(START, asked, asked, failed, { is: 'told', isBlocked: true })
  expect(effects.map(wordOf)).toEqual(['read', 'tell', 'read'])
  expect([state.isBlocked, state.shown]).toEqual([true, SHOWN])
})

it('What is said beside an error is what readers see', () => {
  const found = [asked, read(FOUND), checked]
  expect(reachedAfter(asked)).toEqual(['nothing'])
  expect(reachedAfter(...found)).toEqual(['nothing'])
  expect(reachedAfter(...found, shown(0), shown(0))).toEqual(['nothing'])
  expect(reachedAfter(...found, shown(1), shown(0))).toEqual(['own pages'])
  expect(reachedAfter(...found, shown(1), shown(0), shown(9))).toEqual(['all pages'])
})

it('A change that was taken back is in nobody’s way any more', () => {
  const blocked = { ...START, isBlocked: true }
  const { effects, state } = after(blocked, asked, read(SAME), { is: 'told', isBlocked: false })
  expect(effects.map(wordOf)).toEqual(['read', 'tell that nothing is in the way'])
  expect(state).toEqual(START)
})

it('What was corrected is in nobody’s way any more once it is on the hub', () => {
  expect(after({ ...START, isBlocked: true }, ...PUBLISHED).state.isBlocked).toBe(false)
  const held = { ...FOUND.content, heldBack: [{ where: 'a', what: 'It is wrong.', fix: 'Correct it.' }] }
  const withHeld = PUBLISHED.map((message) => (message === checked ? { ...checked, content: held } : message))
  const { state } = after(START, ...withHeld)
  expect([state.shown.content, state.isBlocked], 'build.json says what is held back').toEqual([held, true])
})

it('The search of content that was replaced meanwhile is never shown', () => {
  const { state, effects } = after(
    START,
    ...PUBLISHED,
    ...[asked, read({ ...FOUND, ...OLDER }), { ...checked, content: OLDER.content }],
    ...[shown(0), shown(0), shown(0), recorded],
    { is: 'indexed', content: FOUND.content, indexes: INDEXES },
  )
  expect(effects.map(wordOf).filter((word) => /index|search/.test(word))).toEqual(['index', 'index'])
  expect(effects.at(-1)).toEqual({ run: 'index', content: OLDER.content })
  expect(state.search).toBe('being indexed')
})
