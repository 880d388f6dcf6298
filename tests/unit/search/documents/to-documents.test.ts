import { describe, expect, it } from 'vitest'

import { readContent } from '../../../../src/catalogue/index.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'
import { toDocuments } from '../../../../src/search/documents/to-documents.ts'

const library = (await readContent({ HUB_CONTENT: FROZEN_CONTENT })).library('en')
const stepsPage = { path: '/what-to-do/', title: 'What to do', summary: 'Steps.' }
const documents = toDocuments({ ...library, stepsPage })

describe('The documents of the library', () => {
  it('are one for each thing that can be found', () => {
    const {
      resources,
      topics,
      roles,
      signs,
      helplines,
      laws,
      organisations,
      pages,
      rights,
      partnerships,
      referralRoutes,
      cases,
    } = library
    const all = [
      topics,
      roles,
      signs,
      [stepsPage],
      rights,
      resources,
      helplines,
      laws,
      organisations,
      partnerships,
      referralRoutes,
      cases,
      pages,
    ].flat()
    expect(documents.map(({ id }) => id)).toEqual(all.map(({ path }) => path))
  })

  it('are the same each time', () => {
    expect(toDocuments({ ...library, stepsPage })).toEqual(documents)
  })

  it('have each a title, a summary and no term twice', () => {
    for (const { id, title, summary, layTerms } of documents) {
      expect([id, title, summary]).not.toContain('')
      expect(new Set(layTerms).size, id).toBe(layTerms.length)
    }
  })

  it('have no steps and pages where there are none', () => {
    const fewer = toDocuments({ ...library, pages: undefined, actionSteps: undefined })
    expect(fewer).toHaveLength(documents.length - library.pages.length - 1)
  })

  it.each([
    [{ isUnchecked: true }, 'draft'],
    [{ checked: { by: 'A speaker', on: '2026-11-01' } }, 'checked'],
    [{ isUnchecked: true, changedOn: '2026-11-02' }, 'changed'],
    [{}, undefined],
  ])('say what is known of a translation: %j', (state, translation) => {
    const topics = library.topics.slice(0, 1).map((topic) => ({ ...topic, ...state }))
    expect(toDocuments({ ...library, topics })[0]?.translation).toBe(translation)
  })
})
