import { readFile } from 'node:fs/promises'
import { glob } from 'node:fs/promises'

import { beforeAll, describe, expect, test } from 'vitest'

import { watchQuery, type QueryStore } from '../../../../sanity-studio/app/connection/watch-query.ts'
import { watchKnownNumbers } from '../../../../sanity-studio/app/form/watch-known-numbers.ts'
import type { LakeDocument } from '../../../../sanity-studio/lake/document.ts'
import { watchBatches } from '../../../../sanity-studio/app/table/links/watch-batches.ts'
import { referrersOf } from '../../../../sanity-studio/app/removal/referrers.ts'
import { ANY_REMOVAL } from '../../../../sanity-studio/app/removal/removed-documents.ts'
import { watchSecondReader } from '../../../../sanity-studio/app/review/watch-second-reader.ts'
import { CHOICE_GROUPS } from '../../../../sanity-studio/app/table/several/lists.ts'
import { NOTICES, publishedOn, WORK } from '../../../../sanity-studio/app/to-do/start/queries.ts'
import { watchAsOf } from '../../../../sanity-studio/app/structure/watch-as-of.ts'
import { watchDesk } from '../../../../sanity-studio/app/structure/watch-desk.ts'
import { watchOutdated } from '../../../../sanity-studio/app/structure/watch-outdated.ts'
import { watchPictures } from '../../../../sanity-studio/app/structure/watch-pictures.ts'
import { watchPlaces } from '../../../../sanity-studio/app/structure/watch-places.ts'
import { watchRows } from '../../../../sanity-studio/app/structure/watch-rows.ts'
import { watchTranslations } from '../../../../sanity-studio/app/translations/watch-translations.ts'
import { answerFrom } from './answering-store.ts'
import { growContent } from './grown-content.ts'

/** What Sanity's client refuses more of, in an error that the Studio would otherwise repeat for ever. */
const MOST_CHARACTERS = 14_800

/** An address is short enough for a hub with a long name in Sanity's cloud, too. */
const ROOM = 5_000

/** How much longer an address may be with eight times the content: counts have more digits, but no id is added. */
const MORE_DIGITS = 20

let [small, large]: (readonly LakeDocument[])[] = []
let longestId = ''
beforeAll(async () => {
  small = await growContent(1)
  large = await growContent(8)
  longestId = large.map(({ _id }) => _id).reduce((one, other) => (one.length < other.length ? other : one))
})

/** The longest that `watchAsOf` answers. */
const AS_OF = JSON.stringify([99_999, 'a'.repeat(36), 99_999])

/** A list whose filter says all, and one whose members other documents decide on: the others listen as one of these does. */
const LISTED = [true, false].flatMap((isAll) => {
  const lists = CHOICE_GROUPS.flatMap((group) => group.lists)
  return lists.find(({ among }) => (among === undefined) === isAll) ?? []
})

type Watch = (store: QueryStore) => ReturnType<typeof watchQuery>

/** Every place of the Studio that listens, by its file. */
const WATCHES: Readonly<Record<string, Watch | readonly Watch[]>> = {
  'app/form/watch-known-numbers.ts': watchKnownNumbers,
  'app/table/links/watch-batches.ts': watchBatches,
  'app/removal/use-referrers.ts': (store) => watchQuery(store, referrersOf(longestId)),
  'app/removal/use-removed.ts': (store) => watchQuery(store, ANY_REMOVAL),
  'app/review/watch-second-reader.ts': watchSecondReader,
  'app/to-do/start/use-start.ts': [
    (store) => watchQuery(store, WORK),
    (store) => watchQuery(store, NOTICES),
    (store) => watchQuery(store, publishedOn('2026-11-30')),
  ],
  'app/structure/watch-as-of.ts': watchAsOf,
  // It reads the facts of the desk as well.
  'app/structure/watch-desk.ts': watchDesk,
  'app/structure/watch-outdated.ts': watchOutdated,
  'app/structure/watch-pictures.ts': watchPictures,
  'app/structure/watch-places.ts': (store) => watchPlaces(store, { type: 'helpline', field: 'country' }),
  'app/structure/watch-rows.ts': LISTED.map((list) => (store) => watchRows(store, list)),
  'app/translations/watch-translations.ts': (store) => watchTranslations(store, longestId),
}

/** The filters of Sanity's own lists, by the file that makes them, with their parameters. */
const LISTS: Readonly<Record<string, () => readonly (readonly [string, Record<string, unknown>])[]>> = {
  'app/structure/documents.ts': () => [
    [
      '_type == $type && ($facet in roles[]._ref || forEveryJob == true) && (language == $language || !defined(language))',
      { type: 'externalResource', facet: longestId, language: 'zh-Hans', asOf: AS_OF },
    ],
  ],
}

async function filesWith(pattern: RegExp): Promise<string[]> {
  const found: string[] = []
  const exclude = (path: string) => /^(node_modules|dist|lake|\.)/.test(path)
  for await (const path of glob('**/*.{ts,tsx}', { cwd: 'sanity-studio', exclude })) {
    if (pattern.test(await readFile(`sanity-studio/${path}`, 'utf8'))) found.push(path)
  }
  return found.sort()
}

const finish = (watched: ReturnType<Watch>) =>
  new Promise((resolve, reject) => watched.subscribe({ complete: () => resolve(undefined), error: reject }))

/** How long the longest address is under which something listens. */
async function longestAddress(watch: Watch, content: readonly LakeDocument[] = []): Promise<number> {
  const { store, addresses, refusals } = answerFrom(content)
  await finish(watch(store))
  await expect.poll(() => addresses.length + refusals.length).toBeGreaterThan(0)
  expect(refusals).toEqual([])
  return Math.max(...addresses.map((address) => address.length))
}

describe('However much content, work and translations there are, an address stays short enough for Sanity’s client', () => {
  test.each(Object.entries(WATCHES))('%s', async (_, watches) => {
    for (const watch of [watches].flat()) {
      const length = await longestAddress(watch, large)
      expect(length).toBeLessThan(MOST_CHARACTERS - ROOM)
      expect(length - (await longestAddress(watch, small))).toBeLessThan(MORE_DIGITS)
    }
  })

  test.each(Object.entries(LISTS))('lists of Sanity’s own, made in %s', async (_, queries) => {
    for (const [filter, params] of queries()) {
      const { listen, addresses, refusals } = answerFrom([])
      listen(`*[${filter}]`, params)
      await expect.poll(() => addresses.length + refusals.length).toBe(1)
      expect(refusals).toEqual([])
      expect(addresses[0]?.length).toBeLessThan(MOST_CHARACTERS - ROOM)
    }
  })

  test('and no other place of the Studio listens', async () => {
    const listening = /\bwatchQuery\(\w*store|\.listen(Query)?\(/
    expect(await filesWith(listening)).toEqual([...Object.keys(WATCHES), 'app/connection/watch-query.ts'].sort())
    expect(await filesWith(/\.documentList\(/)).toEqual(Object.keys(LISTS).sort())
  })
})
