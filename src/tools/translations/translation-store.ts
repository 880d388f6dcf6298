import { ClientError } from '@sanity/client'

import {
  contentPath,
  type FileChange,
  formatDocument,
  isPrivatePath,
  privatePath,
  toContentDocument,
  writeFiles,
} from '../../../sanity-studio/lake/content-folder/index.ts'
import { createContentSide, type JsonObject, mayBePrivate } from '../../../sanity-studio/lake/content-format.ts'
import { changeTo } from '../../../sanity-studio/model/translation-units/update.ts'
import { createLakeClient, type LakeSettings } from '../../catalogue/source/lake.ts'
import { DOCUMENTS_QUERY } from '../../catalogue/source/lake-documents.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'

/** Where translations are read and written. */
export interface TranslationStore {
  readonly name: string
  /** All documents, with drafts. */
  read(): Promise<readonly ContentDocument[]>
  /**
   * Writes drafts; `before` are the documents from which they were made.
   * @returns the ids of drafts that somebody else has changed meanwhile: they are left as they are.
   */
  write(drafts: readonly ContentDocument[], before: readonly ContentDocument[]): Promise<readonly string[]>
}

function toJson(document: ContentDocument): JsonObject {
  // oxlint-disable-next-line typescript/no-unsafe-return
  return JSON.parse(JSON.stringify(document))
}

/**
 * The dataset in a folder. Where drafts are private there, new ones go to the folder of private drafts.
 * @throws ContentUnreadable, from both functions, where it cannot be read.
 */
export function folderStore(folder: string): TranslationStore {
  return {
    name: `${folder}/`,
    read: async () => [...(await createContentSide(folder, new Map()).read()).documents.values()],
    async write(drafts) {
      const side = createContentSide(folder, new Map())
      const { hasPrivate } = await side.read()
      const shared = [...side.files].flatMap(([path, { id }]) => (isPrivatePath(path) ? [] : [id]))
      const isHidden = (id: string) => hasPrivate && mayBePrivate(id) && !shared.includes(id)
      const changes = drafts.flatMap((draft): readonly FileChange[] => {
        // Values that JSON does not have, such as undefined, are left out.
        const document = toContentDocument(toJson(draft))
        if (document === undefined) return []
        return [[isHidden(draft._id) ? privatePath(document) : contentPath(document), formatDocument(document)]]
      })
      await writeFiles(folder, changes)
      return []
    },
  }
}

/** Whether a document was not written because somebody else has created or changed it meanwhile. */
function isConflict(error: unknown): boolean {
  const errors = error instanceof ClientError ? JSON.stringify(error.details) : ''
  return /documentAlreadyExistsError|documentRevisionIDDoesNotMatchError/.test(errors)
}

/** A dataset behind Sanity's API: the lake of a running Studio, or Sanity's cloud. @param settings with a token that may write. */
export function datasetStore(settings: LakeSettings): TranslationStore {
  const client = createLakeClient(settings)

  async function writeDraft(draft: ContentDocument, known: ContentDocument | undefined): Promise<void> {
    if (known === undefined) {
      await client.create(draft)
      return
    }
    const { set, unset } = changeTo(known, draft)
    const fields = Object.fromEntries(Object.entries(set).filter(([name]) => !name.startsWith('_')))
    await client
      .patch(draft._id)
      .ifRevisionId(String(known['_rev']))
      .set(fields)
      .unset([...unset])
      .commit()
  }

  return {
    name: `${settings.apiHost ?? 'Sanity'} ${settings.projectId}/${settings.dataset}`,
    read: () => client.fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' }),
    async write(drafts, before) {
      const byId = new Map(before.map((document) => [document._id, document]))
      const changed: string[] = []
      for (const draft of drafts) {
        try {
          await writeDraft(draft, byId.get(draft._id))
        } catch (error) {
          if (!isConflict(error)) throw error
          changed.push(draft._id)
        }
      }
      return changed
    },
  }
}
