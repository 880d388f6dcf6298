import type { SaveReport } from './content-sync.ts'

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}`]
}

/** Describes a save in one sentence; undefined where it changed nothing. */
export function describeSave(report: SaveReport): string | undefined {
  const { added, changed, removed, assetsAdded, assetsRemoved } = report
  const parts = [
    ...counted(added.length, 'new'),
    ...counted(changed.length, 'changed'),
    ...counted(removed.length, 'removed'),
    ...counted(assetsAdded.length, 'new pictures or files'),
    ...counted(assetsRemoved.length, 'pictures or files removed'),
  ]
  return parts.length === 0 ? undefined : `Saved to content/: ${parts.join(', ')}.`
}
