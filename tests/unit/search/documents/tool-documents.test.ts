import { describe, expect, test } from 'vitest'

import { toolDocuments } from '../../../../src/search/documents/tool-documents.ts'

const WRITTEN = { isFallback: false }
const FALLBACK = { isFallback: true }
const ids = (language: string, pathSteps: readonly (typeof WRITTEN)[]) =>
  toolDocuments({ language, pathSteps }).map(({ id }) => id)

describe('Tools are found', () => {
  test('by what they say of themselves, in the language of the hub', () => {
    expect(toolDocuments({ language: 'pl', pathSteps: [] })).toContainEqual(
      expect.objectContaining({ id: '/pl/show/', group: 'page', title: 'Pokaż ten ekran', language: 'pl' }),
    )
  })

  test('where they are: the path of a hotel in languages in which a step is written', () => {
    expect(ids('en', [WRITTEN])).toContain('/start/')
    expect(ids('pl', [FALLBACK, WRITTEN])).toContain('/pl/start/')
    expect(ids('pl', [FALLBACK])).not.toContain('/pl/start/')
  })

  test('where they are: the duty finder in languages in which a law is written', () => {
    const found = toolDocuments({ language: 'pl', laws: [FALLBACK] }).map(({ id }) => id)
    expect(found).not.toContain('/pl/duties/')
    expect(toolDocuments({ language: 'en', laws: [WRITTEN] })).toContainEqual(
      expect.objectContaining({ id: '/duties/', title: 'Duty finder' }),
    )
  })

  test('where they are: what changed in languages in which notes are written', () => {
    const idsWith = (changeNotes: readonly (typeof WRITTEN)[]) =>
      toolDocuments({ language: 'en', changeNotes }).map(({ id }) => id)
    expect(idsWith([WRITTEN])).toContain('/changes/')
    expect(idsWith([])).not.toContain('/changes/')
  })

  test('as the same objects each time, so that the index keeps what it knows of them', () => {
    const [once] = toolDocuments({ language: 'en', pathSteps: [WRITTEN] })
    expect(toolDocuments({ language: 'en', pathSteps: [] })[0]).toBe(once)
  })
})
