import type { SaveReport } from './content-sync.ts'
import { sayTakenIn } from './describe-import.ts'

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}`]
}

/** Describes a save: what came in from content/ first, what was written there, and what to know of it; undefined where there is none of these. */
export function describeSave(report: SaveReport): string | undefined {
  const { added, changed, removed, assetsAdded, assetsRemoved } = report
  const parts = [
    ...counted(added.length, 'new'),
    ...counted(changed.length, 'changed'),
    ...counted(removed.length, 'removed'),
    ...counted(assetsAdded.length, 'new pictures or files'),
    ...counted(assetsRemoved.length, 'pictures or files removed'),
  ]
  const takenIn = sayTakenIn(report.imported) ?? []
  const saved = parts.length === 0 ? [] : `Saved to content/: ${parts.join(', ')}.`
  const said = [takenIn, saved, report.imported.problems, report.problems].flat()
  return said.length === 0 ? undefined : said.join('\n')
}

/** Describes a save that somebody asked for: also that there was nothing to do. */
export function answerSave(report: SaveReport): string {
  const isSame = report.conflicts.length === 0
  return (
    describeSave(report) ??
    (isSame ? 'Nothing to save: the Studio and content/ are the same.' : 'Nothing else is to be saved.')
  )
}
