import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BUILD_FILE, parseBuildRecord, type BuildRecord, type BuiltDocument } from '../../domain/build-record.ts'
import { isContentError, type Problem } from '../../domain/problem.ts'
import type { Content } from '../../catalogue/index.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { isWrittenByActions } from '../../../sanity-studio/model/rules/studio-types.ts'
import { isSystemType } from '../compile-schema.ts'
import { replaceFile } from '../replace-file.ts'
import { noteOn, whyHidden } from './hidden-documents.ts'

function revisionOf({ _rev, _updatedAt }: ContentDocument): string {
  if (typeof _rev === 'string') return _rev
  return typeof _updatedAt === 'string' ? _updatedAt : ''
}

/** Reads `build.json` of a site; undefined where there is none that can be read. */
export async function readBuildRecord(folder: string): Promise<BuildRecord | undefined> {
  const text = await readFile(join(folder, BUILD_FILE), 'utf8').catch(() => '')
  return parseBuildRecord(text)
}

interface Built {
  readonly content: Content
  readonly builtAt: string
  /** The record of the last build. */
  readonly last: BuildRecord | undefined
}

/** Since when readers see a document as it is: undefined where an earlier build that is not recorded has brought it. */
function sinceWhen(revision: string, id: string, { builtAt, last }: Built): string | undefined {
  if (last === undefined) return undefined
  const before = last.documents[id]
  return before !== undefined && before.revision === revision && before.hidden === undefined ? before.since : builtAt
}

function describe(document: ContentDocument, built: Built): BuiltDocument {
  const revision = revisionOf(document)
  const hidden = whyHidden(document, built.content)
  if (hidden !== undefined) return { revision, hidden }
  const since = sinceWhen(revision, document._id, built)
  const note = noteOn(document, built.content)
  return { revision, ...(since !== undefined && { since }), ...(note !== undefined && { note }) }
}

/**
 * Writes `build.json` into the folder of a site, now.
 * @param before the folder of the site that this one replaces; the same folder where it is changed in place.
 */
export async function writeBuildRecord(folder: string, content: Content, before = folder): Promise<void> {
  const built = { content, builtAt: new Date().toISOString(), last: await readBuildRecord(before) }
  // Which drafts are under review is nobody's business but the editors'.
  const documents = content.documents.filter(({ _type }) => !isWrittenByActions(_type) && !isSystemType(_type))
  const record: BuildRecord = {
    builtAt: built.builtAt,
    documents: Object.fromEntries(documents.map((document) => [document._id, describe(document, built)])),
    ...(content.heldBack !== undefined && { heldBack: content.heldBack }),
  }
  await replaceFile(join(folder, BUILD_FILE), JSON.stringify(record))
}

/** No room is left for a file (errno 28 of Linux), or for more of this user (EDQUOT). */
const NO_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT']

/** What an error of a build is for an editor: the problems of the content, or a sentence about the build itself. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (isContentError(error)) return error.problems
  if (error instanceof Error && 'code' in error && NO_ROOM.includes(error.code)) {
    return [
      {
        where: 'The build',
        what: 'The disk of the hub is full: the change is not on the hub, or on its own page alone.',
        fix: 'Ask whoever maintains the hub to make room on it, then publish again.',
      },
    ]
  }
  const message = error instanceof Error ? error.message : String(error)
  return [
    {
      where: 'The build',
      what: `The hub could not be built: ${message}`,
      fix: 'This is an error of the hub, not of a text. Report it to whoever maintains the hub.',
    },
  ]
}

/**
 * Says in `build.json` why the last change is not on the hub; with no problems, that nothing waits any more. Nothing is
 * written where there is no site yet.
 */
export async function writeBuildProblems(folder: string, problems: readonly Problem[]): Promise<void> {
  const last = await readBuildRecord(folder)
  if (last === undefined) return
  const { builtAt, documents } = last
  const record: BuildRecord = { ...(problems.length > 0 ? { ...last, problems } : { builtAt, documents }) }
  await replaceFile(join(folder, BUILD_FILE), JSON.stringify(record))
}
