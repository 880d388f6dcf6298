import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { TRANSLATIONS } from '../../fixtures/arabic/translations.ts'
import { BATCHES } from './changes.ts'
import { startLiveHub, type LiveHub } from './live-hub.ts'

/* Whatever is published into a running hub ends in the same bytes as a build from nothing. */

let hub: LiveHub
beforeAll(async () => {
  hub = await startLiveHub(TRANSLATIONS)
})
afterAll(() => hub.close())

/** What the hub says of itself where a publication fails, before or after the documents' own pages. */
const FAILED = 'The hub was not changed|all other pages are as before'

/** Publishes what is in the dataset and waits until the pages and the search are up to date. */
async function publish(isBuiltWhole: boolean): Promise<void> {
  const words = isBuiltWhole ? 'The hub shows it' : 'Search: '
  const before = hub.timesSaid(words)
  hub.write()
  await hub.hears(`(?:${words}|${FAILED})`, before)
  expect(hub.said()).not.toMatch(new RegExp(FAILED))
}

/** What `build.json` says of each document, but for since when it is there: a build from nothing cannot know that. */
function revisionsOf({ documents }: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(documents, (name, value: unknown) => (name === 'since' ? undefined : value)))
}

describe('Published into a running hub:', () => {
  for (const { changes, isBuiltWhole = false, isComparedLater = false } of BATCHES) {
    test(changes.map(({ name }) => name).join(', '), async () => {
      for (const { make } of changes) make(hub.dataset)
      await publish(isBuiltWhole)
      if (isComparedLater) return
      expect(await hub.differences()).toEqual([])
      expect(revisionsOf(await hub.buildRecord())).toEqual(revisionsOf(await hub.buildRecord('whole')))
    })
  }
})
