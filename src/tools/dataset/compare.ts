import { isDeepStrictEqual } from 'node:util'

import type { ContentDocument } from '../../catalogue/source/source.ts'

/** How two datasets differ, by document id. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Only in the target: a push does not delete them. */
  readonly onlyInTarget?: readonly string[]
  /** Only in the target: a pull deletes them. */
  readonly removed?: readonly string[]
}

/** The fields that each lake writes itself: they differ for the same content. */
const LAKE_FIELDS = new Set(['_rev', '_createdAt', '_updatedAt', '_system'])

function withoutLakeFields(document: ContentDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !LAKE_FIELDS.has(name)))
}

/**
 * Finds the documents that would change in `target` if `source` were written over it.
 * @param source documents as readDataset() gives them: assets as references.
 */
export function compareDatasets(source: readonly ContentDocument[], target: readonly ContentDocument[]): Difference {
  const targetById = new Map(target.map((document) => [document._id, document]))
  const sourceIds = new Set(source.map(({ _id }) => _id))
  return {
    added: source.filter(({ _id }) => !targetById.has(_id)).map(({ _id }) => _id),
    changed: source
      .filter((document) => {
        const other = targetById.get(document._id)
        return other !== undefined && !isDeepStrictEqual(withoutLakeFields(document), withoutLakeFields(other))
      })
      .map(({ _id }) => _id),
    onlyInTarget: target.filter(({ _id }) => !sourceIds.has(_id)).map(({ _id }) => _id),
  }
}

function list(title: string, ids: readonly string[] | undefined): readonly string[] {
  if (ids === undefined) return []
  if (ids.length === 0) return [`${title}: none`]
  const shown = ids.slice(0, 20).map((id) => `  ${id}`)
  const more = ids.length > 20 ? [`  and ${ids.length - 20} more`] : []
  return [`${title}: ${ids.length}`, ...shown, ...more]
}

/** The difference as text, for the question whether to go on. */
export function describeDifference({ added, changed, onlyInTarget, removed }: Difference): string {
  return [
    ...list('New', added),
    ...list('Changed', changed),
    ...list('Only in the target, left alone', onlyInTarget),
    ...list('Only in the target, removed', removed),
  ].join('\n')
}
