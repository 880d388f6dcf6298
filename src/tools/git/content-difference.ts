import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  type ContentDocument,
  formatDocument,
  isPrivatePath,
} from '../../../sanity-studio/lake/content-folder/index.ts'
import { createContentSide } from '../../../sanity-studio/lake/content-format.ts'
import { isBlank, textsIn } from '../../../sanity-studio/model/rules/fields.ts'
import { originalIdOf } from '../../../sanity-studio/model/rules/original-id.ts'
import { joined, otherLanguage } from '../../../sanity-studio/model/schema/preview.ts'
import { checkoutContent } from './checkout-content.ts'
import type { ContentRepository } from './repository.ts'

/** Documents by id. */
export type Documents = ReadonlyMap<string, ContentDocument>

/** How the documents of two states of content/ differ. */
export interface ContentDifference {
  readonly added: readonly ContentDocument[]
  /** As they are now. */
  readonly changed: readonly ContentDocument[]
  /** As they were. */
  readonly removed: readonly ContentDocument[]
}

/** Whether two states of a document differ by more than their times. */
function isChanged(one: ContentDocument, other: ContentDocument): boolean {
  const wordsOf = (document: ContentDocument) => formatDocument({ ...document, _createdAt: '', _updatedAt: '' })
  return wordsOf(one) !== wordsOf(other)
}

/**
 * A document under the title by which people know it. What has none of its own, such as a review or a translation that was just begun,
 * has that of what it is about, of its published version or of its original, with its own language.
 */
function titled(document: ContentDocument, all: Documents): ContentDocument {
  const { _id, documentId, language } = document
  if (!isBlank(document['title'])) return document
  const title = textsIn([documentId, _id.replace(/^drafts\./, ''), originalIdOf(document)])
    .flatMap((id) => [all.get(`drafts.${id}`), all.get(id)])
    .find((one) => !isBlank(one?.['title']))?.['title']
  return title === undefined ? document : { ...document, title: joined(title, otherLanguage(language)) }
}

/** Compares two states of the documents; a difference of times only is no change. */
export function compareDocuments(before: Documents, after: Documents): ContentDifference {
  const named = (documents: readonly ContentDocument[], all: Documents) => documents.map((one) => titled(one, all))
  return {
    added: named(
      [...after.values()].filter(({ _id }) => !before.has(_id)),
      after,
    ),
    changed: named(
      [...after.values()].filter((document) => {
        const old = before.get(document._id)
        return old !== undefined && isChanged(old, document)
      }),
      after,
    ),
    removed: named(
      [...before.values()].filter(({ _id }) => !after.has(_id)),
      before,
    ),
  }
}

/** The documents of a content folder that git knows or is to know; none where there is no folder. @throws ContentUnreadable. */
export async function documentsIn(folder: string): Promise<Documents> {
  const side = createContentSide(folder, new Map())
  const { documents } = await side.read()
  const shared = [...side.files].filter(([path]) => !isPrivatePath(path))
  return new Map(
    shared.flatMap(([, { id }]) => {
      const document = documents.get(id)
      return document === undefined ? [] : [[id, document]]
    }),
  )
}

/** The documents of a commit. @throws ContentUnreadable, GitError. */
export async function documentsAt(repository: ContentRepository, commit: string): Promise<Documents> {
  const temporary = await mkdtemp(join(tmpdir(), 'hotel-hub-commit-'))
  try {
    await checkoutContent(repository, commit, join(temporary, 'content'))
    return await documentsIn(join(temporary, 'content'))
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
