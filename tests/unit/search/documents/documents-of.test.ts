import { describe, expect, it } from 'vitest'

import { pick, seededRandom } from '../../../bench/random.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'
import { readContent } from '../../../../src/catalogue/index.ts'
import { documentsOf } from '../../../../src/search/documents/documents-of.ts'
import { toDocuments, type SearchSource } from '../../../../src/search/documents/to-documents.ts'

const library: SearchSource = (await readContent({ HUB_CONTENT: FROZEN_CONTENT })).library('en')
const random = seededRandom(3)

/** A list in which one thing is changed: another object with other properties. */
function change<Thing>(things: readonly Thing[], edit: (thing: Thing) => Partial<Thing>): readonly Thing[] {
  const chosen = pick(random, things)
  return things.map((thing) => (thing === chosen ? { ...thing, ...edit(thing) } : thing))
}

const EDITS: readonly ((library: SearchSource) => SearchSource)[] = [
  (now) => ({ ...now, topics: change(now.topics, ({ title }) => ({ title: `${title} more` })) }),
  (now) => ({ ...now, topics: change(now.topics, ({ layTerms }) => ({ layTerms: [...layTerms, 'so they say'] })) }),
  (now) => ({ ...now, topics: now.topics.slice(1) }),
  (now) => ({ ...now, roles: change(now.roles, () => ({ layTerms: ['the one at the door'] })) }),
  (now) => ({ ...now, resources: change(now.resources, ({ title }) => ({ title: `New ${title}` })) }),
  (now) => ({ ...now, resources: now.resources.slice(2) }),
  (now) => ({ ...now, laws: change(now.laws, ({ topics }) => ({ topics: topics.slice(1) })) }),
  (now) => ({ ...now, site: now.site && { ...now.site, mainHelpline: pick(random, now.helplines) } }),
  (now) => ({ ...now, site: undefined }),
  (now) => ({ ...now, actionSteps: now.actionSteps?.slice(1) }),
]

describe('The documents of a library that was edited', () => {
  it('are the same as if none had been made before, whatever was edited', () => {
    for (let now = library, edits = 0; edits < 25; now = pick(random, EDITS)(now), edits += 1) {
      // Of objects that are all new.
      expect(documentsOf(now), `after ${edits} edits`).toEqual(documentsOf(structuredClone(now)))
    }
  })

  it('are the same objects where they are made of the same', () => {
    const before = new Map(documentsOf(library).map((document) => [document.id, document]))
    const [topic, ...others] = library.topics
    const topics = topic === undefined ? [] : [{ ...topic, layTerms: ['so they say'] }, ...others]
    const made = documentsOf({ ...library, topics }).filter((document) => before.get(document.id) !== document)
    const about = [...library.resources, ...library.laws].filter(({ topics }) => topics.includes(topic?.slug ?? ''))
    const affected = [topic?.path, ...about.map(({ path }) => path)]
    expect(affected).toEqual(expect.arrayContaining(made.map(({ id }) => id)))
    expect(made.length).toBeGreaterThan(5)
    expect(made.length).toBeLessThan(before.size / 2)
  })

  it('are others in another language, and where things are named otherwise', () => {
    const english = documentsOf(library)
    const arabic = documentsOf({ ...library, language: 'ar' })
    expect(arabic).toEqual(documentsOf(structuredClone({ ...library, language: 'ar' })))
    expect(arabic).not.toEqual(english)
    expect(documentsOf(library)).toEqual(english)
    const named = toDocuments({ ...library, nameOf: (_, value) => `called ${value}` })
    expect(named.flatMap(({ topics }) => topics)).toContain('called guide')
    expect(documentsOf(library)).toEqual(english)
  })
})
