import { ContentError, formatProblem, type Problem } from '../../domain/problem.ts'
import { toContent, type Content } from '../../catalogue/index.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { readCacheFile, writeCacheFile } from '../cache-file.ts'
import { checkContent } from '../check/check-content.ts'
import { formatCount } from '../check/format-values.ts'
import type { ResultStore } from '../check/result-store.ts'

/** What readers saw before of documents. */
export interface Before {
  /** All that the hub shows; undefined at the first build of a process. */
  readonly shown: readonly ContentDocument[] | undefined
  /** At the first build: the ids of what the last one has shown; undefined where nobody knows. */
  readonly built?: ReadonlySet<string> | undefined
  /** Where it is kept for the next process what is shown instead of documents with errors, by their ids. */
  readonly file: string
}

type Kept = Readonly<Record<string, ContentDocument>>

const KIND = 'held back 2'

/** Finds what readers saw of a document before, undefined where they saw none. @throws ContentError where that is not known any more. */
async function finder({ shown, built, file }: Before) {
  const byId = new Map(shown?.map((document) => [document._id, document]))
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- written below
  const kept: Kept | undefined = shown === undefined ? await readCacheFile(file, KIND) : undefined
  return (
    id: string,
    errors: readonly Problem[],
    otherwise: ContentDocument | undefined,
  ): ContentDocument | undefined => {
    const before = byId.get(id) ?? kept?.[id] ?? otherwise
    const isUnknown = before === undefined && shown === undefined && built?.has(id) !== false
    if (isUnknown) throw new ContentError(errors)
    return before
  }
}

/**
 * Checks what was read, and holds back the documents with errors, so that none keeps all others from readers: each stays as it was
 * shown before, and what never was waits, with all that refers to it, until it is corrected. So do those of which git has left two
 * versions.
 * @param day YYYY-MM-DD.
 * @returns what can be shown, and the warnings about it.
 * @throws ContentError with all errors where one is about no document, or stays without the change of its document; at the first
 * build also where readers may have seen a document of which the earlier version is not known.
 */
export async function holdBack(
  read: Content,
  day: string,
  before: Before,
  store?: ResultStore,
): Promise<{ readonly content: Content; readonly warnings: readonly Problem[] }> {
  const beforeOf = await finder(before)
  const held = new Map<string | undefined, Problem>()
  const kept: Record<string, ContentDocument> = {}
  // Of two versions the first is shown where none was before: it is the one that this copy of the content had.
  const conflicting = new Set(read.conflicts?.map(({ document }) => document))
  let content = read
  let { errors, warnings } = await checkContent(content, day, store)
  while (errors.length > 0) {
    const all = [...held.values(), ...errors]
    if (errors.some(({ document }) => document === undefined || held.has(document))) throw new ContentError(all)
    const wrong = Map.groupBy(errors, ({ document }) => document)
    for (const [document, [first]] of wrong) if (first !== undefined) held.set(document, first)
    const documents = content.documents.flatMap((document) => {
      if (!wrong.has(document._id)) return [document]
      const shown = beforeOf(document._id, all, conflicting.has(document._id) ? document : undefined)
      if (shown !== undefined) kept[document._id] = shown
      return shown ?? []
    })
    content = toContent({ ...content, documents, conflicts: [] }, read.memory, day)
    ;({ errors, warnings } = await checkContent(content, day, store))
  }
  await writeCacheFile(before.file, KIND, kept)
  return { content: held.size === 0 ? content : { ...content, heldBack: [...held.values()] }, warnings }
}

/** Says which documents are held back. */
export function logHeldBack({ heldBack = [] }: Content): void {
  for (const problem of heldBack) console.error(formatProblem(problem))
  if (heldBack.length > 0) console.error(`${formatCount(heldBack.length, 'document')} held back: all others are shown.`)
}
