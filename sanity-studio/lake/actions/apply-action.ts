import { invalid } from '../mutate/mutation-fault.ts'
import type { WorkingSet } from '../mutate/working-set.ts'
import type { Action } from './action.ts'
import { createDraft, createVersion, deleteAll, discard, editDraft, replaceDraft } from './edit-actions.ts'
import { publish, unpublish } from './publish-actions.ts'

/**
 * Applies one action.
 * @param versions the ids of all drafts and versions of a published document.
 * @throws ItemFault where it is refused, or of a kind that the local lake does not do.
 */
export function applyAction(set: WorkingSet, action: Action, versions: (id: string) => readonly string[]): void {
  switch (action.kind) {
    case 'document.create':
      createDraft(set, action)
      return
    case 'document.edit':
      editDraft(set, action)
      return
    case 'document.replaceDraft':
      replaceDraft(set, action, 'attributes')
      return
    case 'document.version.replace':
      replaceDraft(set, action, 'document')
      return
    case 'document.version.create':
      createVersion(set, action)
      return
    case 'document.discard':
      discard(set, action, 'draftId')
      return
    case 'document.version.discard':
      discard(set, action, 'versionId')
      return
    case 'document.delete':
      deleteAll(set, action, versions)
      return
    case 'document.publish':
      publish(set, action)
      return
    case 'document.unpublish':
      unpublish(set, action)
      return
    default:
      throw invalid(
        `The local lake does not do the action “${action.kind}”: it has no releases, variants or schedules. ` +
          'Publish each document by itself, or use a project of Sanity.',
      )
  }
}
