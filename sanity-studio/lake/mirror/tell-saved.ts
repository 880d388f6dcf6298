import type { Saved } from './open-mirror.ts'

function counted(count: number, word: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}`]
}

/** What a save did, in one sentence; undefined where nothing differed. */
export function tellSaved({ added, changed, removed, assetsAdded, assetsRemoved }: Saved): string | undefined {
  const parts = [
    ...counted(added.length, 'new'),
    ...counted(changed.length, 'changed'),
    ...counted(removed.length, 'removed'),
    ...counted(assetsAdded.length, 'new pictures or files'),
    ...counted(assetsRemoved.length, 'pictures or files removed'),
  ]
  return parts.length === 0 ? undefined : `Saved to content/: ${parts.join(', ')}.`
}
