import type { SaveReport } from './content-sync.ts'

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}`]
}

/** Describes a save in a sentence, and below it what to know of what came in; undefined where there is neither. */
export function describeSave(report: SaveReport): string | undefined {
  const { added, changed, removed, assetsAdded, assetsRemoved } = report
  const parts = [
    ...counted(added.length, 'new'),
    ...counted(changed.length, 'changed'),
    ...counted(removed.length, 'removed'),
    ...counted(assetsAdded.length, 'new pictures or files'),
    ...counted(assetsRemoved.length, 'pictures or files removed'),
  ]
  const saved = parts.length === 0 ? [] : [`Saved to content/: ${parts.join(', ')}.`]
  const said = [...saved, ...report.imported.problems]
  return said.length === 0 ? undefined : said.join('\n')
}
