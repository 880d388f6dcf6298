import type { ImportReport } from './import-from-content.ts'

/** Describes the import from content/ at the start of a lake, in sentences. */
export function describeImport({ added, changed, removed, settled, problems }: ImportReport): string {
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [removed, 'removed'],
    [settled, 'changed on both sides, for which you chose one'],
  ] as const
  const changes = counts.filter(([ids]) => ids.length > 0).map(([ids, what]) => `${ids.length} ${what}`)
  const summary =
    changes.length === 0 ? 'content/ is as it was last saved.' : `Taken in from content/: ${changes.join(', ')}.`
  return [summary, ...problems].join('\n')
}
