import { isDeepStrictEqual } from 'node:util'

import { describe, expect, it } from 'vitest'

import { readContent, toContent, type Content, type Library } from '../../../src/catalogue/index.ts'
import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { seededRandom } from '../../bench/random.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { editAtRandom } from './random-edits.ts'

const LANGUAGES = ['en', 'pl'] as const
const STEPS = 25

const real = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
const start: readonly ContentDocument[] = real.documents.filter(({ language }) => language === 'en')

function contentOf(documents: readonly ContentDocument[], previous?: Content): Content {
  return toContent({ ...real, documents }, previous?.memory)
}

/** Everything a content shows, or what is wrong with it, one language after the other. */
function shownBy(content: Content): readonly (Library | string)[] {
  return LANGUAGES.map((language) => {
    try {
      return content.library(language)
    } catch (error) {
      return String(error)
    }
  })
}

function objectsOf({ resources, topics, roles, signs, actionSteps, helplines, ...others }: Library) {
  const { laws, organisations, statistics, rights, pages } = others
  const facts = [...topics, ...roles, ...signs, ...actionSteps, ...helplines, ...statistics, ...rights]
  return [...resources, ...facts, ...laws, ...organisations, ...pages]
}

/** The ids of objects that are like their predecessors without being the same. */
function madeAgain(before: Library, after: Library): readonly string[] {
  const known = new Map(objectsOf(before).map((object) => [object.id, object]))
  return objectsOf(after)
    .filter((object) => known.get(object.id) !== object && isDeepStrictEqual(known.get(object.id), object))
    .map(({ id }) => id)
}

describe('After any edits, what is made from the content before is what would be made from nothing', () => {
  it.each([1, 5])('(random edits, seed %i)', (seed) => {
    const random = seededRandom(seed)
    let documents = start
    let content = contentOf(documents)
    let shown = shownBy(content)
    const seen = { whole: 0, broken: 0 }
    for (let step = 1; step <= STEPS; step += 1) {
      const edited = editAtRandom(documents, random, step)
      const next = contentOf(edited, content)
      const fresh = contentOf(structuredClone(edited))
      const nextShown = shownBy(next)
      const freshShown = shownBy(fresh)
      // toStrictEqual() takes ten times as long, and says what differs.
      if (!isDeepStrictEqual(nextShown, freshShown)) expect(nextShown).toStrictEqual(freshShown)
      expect([next.languages, next.translations]).toEqual([fresh.languages, fresh.translations])
      // Content that cannot be shown is never the start of the next edit, as in a build.
      const isWhole = nextShown.every((library) => typeof library !== 'string')
      seen[isWhole ? 'whole' : 'broken'] += 1
      if (!isWhole) continue
      for (const [index, library] of nextShown.entries()) {
        const before = shown[index]
        if (typeof before !== 'object' || typeof library !== 'object') continue
        expect(madeAgain(before, library)).toEqual([])
      }
      documents = edited
      content = next
      shown = nextShown
    }
    expect(Math.min(seen.whole, seen.broken)).toBeGreaterThan(0)
  })
})
