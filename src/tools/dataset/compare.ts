import { isDeepStrictEqual } from 'node:util'

import type { ContentDocument } from '../../sanity/source.ts'

/** How two datasets differ, by document id. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Only in the target: a push takes nothing away. */
  readonly onlyThere?: readonly string[]
  /** Only in the target: a pull makes it a copy. */
  readonly removed?: readonly string[]
}

/** What each lake writes itself, and what says nothing about the content. */
const STAMPS = new Set(['_rev', '_createdAt', '_updatedAt', '_system'])

function withoutStamps(document: ContentDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !STAMPS.has(name)))
}

/**
 * What would change in `target` if `source` were written over it.
 * @param source documents as readDataset() gives them: assets as references.
 */
export function compareDatasets(source: readonly ContentDocument[], target: readonly ContentDocument[]): Difference {
  const there = new Map(target.map((document) => [document._id, document]))
  const here = new Set(source.map(({ _id }) => _id))
  const known = source.filter(({ _id }) => there.has(_id))
  return {
    added: source.filter(({ _id }) => !there.has(_id)).map(({ _id }) => _id),
    changed: known
      .filter((document) => {
        const other = there.get(document._id)
        return other !== undefined && !isDeepStrictEqual(withoutStamps(document), withoutStamps(other))
      })
      .map(({ _id }) => _id),
    onlyThere: target.filter(({ _id }) => !here.has(_id)).map(({ _id }) => _id),
  }
}

function list(title: string, ids: readonly string[] | undefined): readonly string[] {
  if (ids === undefined) return []
  if (ids.length === 0) return [`${title}: none`]
  const shown = ids.slice(0, 20).map((id) => `  ${id}`)
  const more = ids.length > 20 ? [`  and ${ids.length - 20} more`] : []
  return [`${title}: ${ids.length}`, ...shown, ...more]
}

/** The difference for a person to read before saying yes. */
export function describeDifference({ added, changed, onlyThere, removed }: Difference): string {
  return [
    ...list('New', added),
    ...list('Changed', changed),
    ...list('Only in the target, left alone', onlyThere),
    ...list('Only in the target, removed', removed),
  ].join('\n')
}
