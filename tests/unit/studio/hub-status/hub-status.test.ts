import { expect, test } from 'vitest'

import { hubStatusOf, type HubQuestion } from '../../../../sanity-studio/app/hub-status/hub-status.ts'
import type { BuildRecord } from '../../../../src/domain/build-record.ts'

/** A moment on 26 November 2026 in the time zone of the test. */
function at(hour: number, minute: number, day = 26): string {
  return new Date(2026, 10, day, hour, minute).toISOString()
}

const NOW = Date.parse(at(14, 5))
const PUBLISHED = { _id: 'guide', _rev: 'new', _updatedAt: at(14, 4) }

function statusOf(record: Partial<BuildRecord>, question: Partial<HubQuestion> = {}) {
  const hub = { kind: 'record', record: { builtAt: at(14, 0), documents: {}, ...record }, at: NOW } as const
  return hubStatusOf({ id: 'guide', published: PUBLISHED, hasDraft: false, hub, isCloud: false, ...question })
}

const ofHub = (hub: HubQuestion['hub'], isCloud = false) =>
  hubStatusOf({ id: 'guide', published: PUBLISHED, hasDraft: false, hub, isCloud })

test('A document is on the hub since the build that first showed its revision', () => {
  const since = { revision: 'new', since: at(14, 2) }
  expect(statusOf({ documents: { guide: since } })).toEqual({
    state: 'on',
    headline: 'On the hub since 14:02',
    because: [],
  })
  const earlier = { ...since, since: at(9, 41, 25) }
  expect(statusOf({ documents: { guide: earlier } }).headline).toBe('On the hub since 25 November, 09:41')
  const years = { ...since, since: new Date(2025, 2, 1, 8, 0).toISOString() }
  expect(statusOf({ documents: { guide: years } }).headline).toBe('On the hub since 1 March 2025, 08:00')
})

test('Where no build says since when, the last build is named', () => {
  const status = statusOf({ documents: { guide: { revision: 'new' } } })
  expect(status).toMatchObject({ headline: 'On the hub', because: ['The last build was at 14:00.'] })
})

test('What has no page says what readers see instead', () => {
  const note = 'Only as a name in the list of organisations.'
  const status = statusOf({ documents: { guide: { revision: 'new', since: at(14, 2), note } } })
  expect(status).toEqual({ state: 'on', headline: 'On the hub since 14:02', because: [note] })
})

test('Content from content/ is recognised by its time, which has whole seconds there', () => {
  const published = { ...PUBLISHED, _updatedAt: '2026-11-26T14:04:05.678Z' }
  const built = (revision: string) => statusOf({ documents: { guide: { revision } } }, { published }).state
  expect(built('2026-11-26T14:04:05Z')).toBe('on')
  expect(built('2026-11-26T14:04:04Z')).not.toBe('on')
  const without = { ...PUBLISHED, _updatedAt: '1970-01-01T00:00:00.000Z' }
  expect(statusOf({ documents: { guide: { revision: '' } } }, { published: without }).state).toBe('on')
})

test('What was published just now waits for the build, and readers see the version of before', () => {
  const documents = { guide: { revision: 'old', since: at(9, 30) } }
  expect(statusOf({ documents })).toEqual({
    state: 'waiting',
    headline: 'Waiting for the build',
    because: ['Readers see the version of 09:30.'],
  })
  expect(statusOf({}).because).toEqual([])
})

test('A draft is not what readers see, and what was never published is nothing wrong', () => {
  const documents = { guide: { revision: 'new', since: at(14, 2) } }
  expect(statusOf({ documents }, { hasDraft: true })).toMatchObject({
    state: 'on',
    because: ['What was changed since is not published yet.'],
  })
  expect(statusOf({}, { published: null, hasDraft: true })).toMatchObject({
    state: 'unpublished',
    headline: 'A draft: readers do not see it',
  })
})

test('What is not published any more is named as long as readers see it', () => {
  const documents = { guide: { revision: 'new', since: at(14, 2) } }
  expect(statusOf({ documents }, { published: null })).toMatchObject({ state: 'waiting' })
})

test('A build with a problem says which, also while the version of before is seen', () => {
  const problem = { where: 'guide title', document: 'guide', what: 'The title is missing.', fix: 'Write one.' }
  const documents = { guide: { revision: 'old', since: at(9, 30) } }
  expect(statusOf({ documents, problems: [problem] })).toEqual({
    state: 'off',
    headline: 'Published, but the build refuses it',
    because: ['The title is missing.', 'Write one.', 'Readers see the version of 09:30.'],
    problem,
  })
  const shown = { guide: { revision: 'new', since: at(14, 2) } }
  expect(statusOf({ documents: shown, problems: [problem] }).state, 'a problem of others').toBe('on')
})

test('A document that another one holds up says so, and what is wrong with itself where both have a problem', () => {
  const problem = { where: 'line title', document: 'line', what: 'A number changed.', fix: 'Write it.' }
  expect(statusOf({ problems: [problem] })).toMatchObject({
    state: 'off',
    headline: 'Published, but another document holds it up',
    problem,
  })
  const own = { ...problem, where: 'guide title', document: 'guide' }
  expect(statusOf({ problems: [problem, own] })).toMatchObject({
    headline: 'Published, but the build refuses it',
    problem: own,
  })
})

test('A document that is held back says why, and keeps no other waiting', () => {
  const problem = { where: 'guide title', document: 'guide', what: 'The title is missing.', fix: 'Write one.' }
  const documents = { guide: { revision: 'old', since: at(9, 30) } }
  expect(statusOf({ documents, heldBack: [problem] })).toMatchObject({ state: 'off', problem })
  expect(statusOf({ heldBack: [{ ...problem, document: 'other' }] }).state).toBe('waiting')
})

test('A document that the site does not show says why', () => {
  const hidden = { what: 'Arabic is not open to readers yet.', fix: 'Publish the site settings in Arabic.' }
  expect(statusOf({ documents: { guide: { revision: 'new', hidden } } })).toMatchObject({
    state: 'off',
    because: [hidden.what, hidden.fix],
  })
})

test('What stands in its way elsewhere is said instead of waiting, until it is on the hub', () => {
  const obstacles = ['It was changed in content/ too: choose a version.']
  expect(statusOf({}, { obstacles })).toMatchObject({ state: 'off', because: obstacles })
  const documents = { guide: { revision: 'new', since: at(14, 2) } }
  expect(statusOf({ documents }, { obstacles }).state).toBe('on')
})

test('Waiting has an end: then it says what to do', () => {
  const published = { ...PUBLISHED, _updatedAt: at(13, 30) }
  const { state, because } = statusOf({}, { published })
  expect(state).toBe('off')
  expect(because[0]).toBe('Published 13:30, but no build has brought it to the hub.')
  expect(because[1]).toContain('npm start')
  expect(statusOf({}, { published, isCloud: true }).because[1]).toContain('webhook')
})

test('A hub that does not answer says what to do, on this machine and in the cloud', () => {
  const here = ofHub({ kind: 'unreachable', origin: 'http://localhost:4321' })
  expect(here).toMatchObject({ state: 'unknown', because: [expect.stringContaining('npm start')] })
  const there = ofHub({ kind: 'unreachable', origin: 'https://hub.example' }, true)
  expect(there).toMatchObject({ state: 'unknown', because: [expect.stringContaining('https://hub.example')] })
  expect(ofHub({ kind: 'unreadable', origin: 'http://localhost:4321' }).because[0]).toContain('npm run dev')
  expect(ofHub({ kind: 'unreadable', origin: 'https://hub.example' }, true).because[0]).toContain('DEPLOY.md')
  expect(ofHub({ kind: 'no-studio' }).because[0]).toContain('npm run studio')
  expect(ofHub({ kind: 'no-address' }, true).because[0]).toContain('SANITY_STUDIO_HUB_ORIGIN')
})
