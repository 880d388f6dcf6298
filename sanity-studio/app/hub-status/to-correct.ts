import type { Problem } from '../../../src/domain/problem.ts'
import { filledText, isFields, type Fields } from '../../model/rules/fields.ts'
import { needsOriginalsDraft } from '../../model/translation-units/beside-original.ts'

/** A document that has to be corrected or published before a build goes on. */
export interface ToCorrect {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly language: string | undefined
  /** What is wrong, and what to do. */
  readonly words: string
  /** Where the build found it, where that is this document. */
  readonly where: string | undefined
}

/** GROQ for the documents that problems name, each with its original and the draft of that, in the perspective `raw`. */
export const NAMED_QUERY = `*[_id in $ids]{...,
  "original": *[_id == ^.translationOf._ref][0],
  "originalDraft": *[_id == "drafts." + ^.translationOf._ref][0]}`

const NOT_PUBLISHED =
  'Publish its draft. A translation of it says what the draft says, and the build refuses that beside what is published.'

function correct({ where, what, fix }: Problem, named: Fields): ToCorrect {
  const { original, originalDraft } = named
  const draft = isFields(originalDraft) ? originalDraft : undefined
  const isElsewhere = isFields(original) && needsOriginalsDraft(named, original, draft)
  const id = String(isElsewhere ? original['_id'] : named['_id'])
  const shown = (isElsewhere ? draft : undefined) ?? named
  return {
    id,
    type: String(shown['_type']),
    title: filledText(shown['title']) ?? id,
    language: filledText(shown['language']),
    ...(isElsewhere ? { words: NOT_PUBLISHED, where: undefined } : { words: `${what} ${fix}`, where }),
  }
}

/**
 * Which documents the problems of a build ask to be worked on, each once: those that it names, but the original of a translation that
 * is wrong only because the draft of that original is not published.
 * @param found what NAMED_QUERY finds.
 */
export function toCorrect(problems: readonly Problem[], found: readonly Fields[]): readonly ToCorrect[] {
  const byId = new Map(found.map((one) => [one['_id'], one]))
  const all = problems.flatMap((problem) => {
    const named = byId.get(problem.document)
    return named === undefined ? [] : [correct(problem, named)]
  })
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)
}
