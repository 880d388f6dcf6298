import type { LakeDocument } from '../document.ts'
import type { Baseline } from './baseline.ts'
import type { Conflict } from './content-errors.ts'
import { printOf, type ContentDocument } from './line.ts'

/** What has happened since content/ and the store were last the same. */
export interface Differences {
  /** Ids that were changed in content/ alone. */
  readonly fromContent: readonly string[]
  readonly conflicts: readonly Conflict[]
}

function titleOf(document: ContentDocument | undefined): string {
  const words = [document?.['title'], document?.['name'], document?.['text']]
  return words.flatMap((word) => (typeof word === 'string' ? [word.slice(0, 80)] : []))[0] ?? ''
}

/**
 * Compares three states of each document: what it was when the two sides were last the same, and what
 * it is on each side now.
 */
export function compareSides(
  content: ReadonlyMap<string, ContentDocument>,
  studio: ReadonlyMap<string, LakeDocument>,
  baseline: Baseline,
): Differences {
  const fromContent: string[] = []
  const conflicts: Conflict[] = []
  for (const id of new Set([...content.keys(), ...studio.keys()])) {
    const [here, there] = [content.get(id), studio.get(id)]
    const [inContent, inStudio] = [here && printOf(here), there && printOf(there)]
    const before = baseline.get(id)
    if (inContent === inStudio || inContent === before) continue
    if (inStudio === before) fromContent.push(id)
    else
      conflicts.push({
        id,
        type: (here ?? there)?._type ?? '',
        title: titleOf(here ?? there),
        inContent: here === undefined ? 'removed' : 'changed',
        inStudio: there === undefined ? 'removed' : 'changed',
      })
  }
  return { fromContent, conflicts }
}
