import { access } from 'node:fs/promises'
import { join } from 'node:path'

import { ClientError } from '@sanity/client'

import {
  byTypeAndId,
  type ContentDocument as LakeDocument,
  DATA_FILE,
  DRAFTS_FILE,
  formatLine,
  mayBePrivate,
  parseJson,
  readDataFile,
  toContentDocument,
  writeFileAtomic,
} from '../../../sanity-studio/lake/content-format.ts'
import { changeTo } from '../../../sanity-studio/translation-units/update.ts'
import { createLakeClient, type LakeSettings } from '../../sanity/lake.ts'
import { DOCUMENTS_QUERY } from '../../sanity/lake-documents.ts'
import type { ContentDocument } from '../../sanity/source.ts'

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

function toText(documents: readonly LakeDocument[]): string {
  return documents.map((document) => `${formatLine(document)}\n`).join('')
}

/**
 * The dataset in a folder. Where drafts are private there, new ones go to the file of private drafts.
 * @throws ContentUnreadable, from both functions, where it cannot be read.
 */
export function folderStore(folder: string): TranslationStore {
  return {
    name: `${folder}/`,
    read: async () => [...(await readDataFile(folder)).documents.values()],
    async write(drafts) {
      const { documents: known, sharedDrafts } = await readDataFile(folder)
      const documents = new Map(known)
      for (const draft of drafts) {
        // Values that JSON does not have, such as undefined, are left out.
        const document = toContentDocument(parseJson(Buffer.from(JSON.stringify(draft))))
        if (document !== undefined) documents.set(document._id, document)
      }
      const all = [...documents.values()].sort(byTypeAndId)
      const privateFile = join(folder, DRAFTS_FILE)
      const isPrivate = await access(privateFile).then(
        () => true,
        () => false,
      )
      const isHidden = ({ _id }: LakeDocument) => isPrivate && mayBePrivate(_id) && !sharedDrafts.has(_id)
      if (isPrivate) await writeFileAtomic(privateFile, toText(all.filter(isHidden)))
      await writeFileAtomic(join(folder, DATA_FILE), toText(all.filter((document) => !isHidden(document))))
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
