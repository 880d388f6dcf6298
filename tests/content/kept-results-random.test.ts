import { join } from 'node:path'

import { expect, it } from 'vitest'

import { createEmbeddedSource } from '../../src/catalogue/source/embedded.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { checkContent } from '../../src/tools/check/check-content.ts'
import { createResultStore } from '../../src/tools/check/result-store.ts'
import { pick, seededRandom } from '../bench/random.ts'
import { FROZEN_CONTENT } from '../helpers/content-files.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { editAtRandom } from '../unit/catalogue/random-edits.ts'

const STEPS = 6
const DAYS = ['2026-11-26', '2026-11-27', '2027-06-01']

it('After any edits the same is found as if nothing had been kept', async () => {
  const random = seededRandom(3)
  const content = await createEmbeddedSource(FROZEN_CONTENT)
  const english = content.documents.filter(({ language }) => language === 'en')
  const store = createResultStore(join(await makeFolder(), 'checks.json'), 'code')
  const check = (documents: readonly ContentDocument[], day: string, isStored = false) =>
    checkContent({ ...content, documents }, day, isStored ? store : undefined)
  // Copies are new to this process, as documents are to a new one.
  const copied = (documents: readonly ContentDocument[]) => documents.map((document) => structuredClone(document))
  const links = english.filter(({ _type }) => _type === 'externalResource')
  // More documents than results are stored for.
  const more = Array.from({ length: 60 }, (_, at) => ({
    ...{ ...links[at % links.length], _type: 'externalResource', _id: `resource-${at}` },
    slug: { _type: 'slug', current: `link-${at}` },
  }))
  let documents: readonly ContentDocument[] = [...english, ...more]
  let problems = 0
  await check(copied(documents), '2026-11-26', true)
  expect((await store.read()).reports.size).toBeGreaterThan(100)

  for (let step = 0; step < STEPS; step += 1) {
    documents = editAtRandom(documents, random, step)
    const day = pick(random, DAYS)
    const anew = await check(copied(documents), day)
    expect(await check(documents, day), `in memory, step ${step}`).toEqual(anew)
    expect(await check(copied(documents), day, true), `stored, step ${step}`).toEqual(anew)
    problems += anew.errors.length
  }
  expect(problems).toBeGreaterThan(0)
})
