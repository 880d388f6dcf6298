import type { ImportReport } from './import-from-content.ts'

/** Says what came in from content/; undefined where nothing did. */
export function sayTakenIn({ added, changed, removed, settled }: ImportReport): string | undefined {
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [removed, 'removed'],
    [settled, 'changed on both sides, for which you chose one'],
  ] as const
  const changes = counts.filter(([ids]) => ids.length > 0).map(([ids, what]) => `${ids.length} ${what}`)
  return changes.length === 0 ? undefined : `Taken in from content/: ${changes.join(', ')}.`
}

/** Describes the import from content/ at the start of a lake, in sentences. */
export function describeImport(report: ImportReport): string {
  return [sayTakenIn(report) ?? 'content/ is as it was last saved.', ...report.problems].join('\n')
}
