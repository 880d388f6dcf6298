import type { Problem } from '../../domain/problem.ts'
import { publishedOnly } from '../../catalogue/source/published.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { reportUnfinished } from '../check/all-checks.ts'
import type { CheckContext } from '../check/check.ts'
import { findProblems, type ReportedDocument } from '../check/find-problems.ts'

const DRAFT_PREFIX = 'drafts.'

/** A dataset as its editors see it. */
export interface Overlay {
  readonly documents: readonly ContentDocument[]
  /** The published ids of the documents that are drafts. */
  readonly drafts: ReadonlySet<string>
}

/**
 * Replaces published documents by their drafts, under the published id, as Sanity's perspective “drafts” does.
 * @param raw every document of the dataset; versions of releases are left out.
 * @param excluded published ids whose draft is left out: the published document stays.
 */
export function overlayDrafts(raw: readonly ContentDocument[], excluded: ReadonlySet<string> = new Set()): Overlay {
  const documents = new Map(publishedOnly(raw).map((document) => [document._id, document]))
  const drafts = new Set<string>()
  for (const draft of raw.filter(({ _id }) => _id.startsWith(DRAFT_PREFIX))) {
    const id = draft._id.slice(DRAFT_PREFIX.length)
    if (excluded.has(id)) continue
    documents.set(id, { ...draft, _id: id })
    drafts.add(id)
  }
  return { documents: [...documents.values()], drafts }
}

/** The inputs of the checks besides the documents. */
type DraftContext = Omit<CheckContext, 'documents' | 'byId'>

/** The drafts that no page could show, by published id, each with its errors. */
async function findInvalidDrafts(
  { documents, drafts }: Overlay,
  context: DraftContext,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const reported: ReportedDocument[] = []
  for (const document of documents.filter(({ _id }) => drafts.has(_id))) {
    reported.push([document, await reportUnfinished(document)])
  }
  const invalid = new Map<string, readonly Problem[]>()
  for (const [{ _id }, findings] of await findProblems(reported, { ...context, documents, byId })) {
    const errors = findings.filter(({ level }) => level === 'error')
    if (errors.length > 0) invalid.set(_id, errors)
  }
  return invalid
}

/** Replaces published documents by those of their drafts that a page can show. */
export async function overlayValidDrafts(
  raw: readonly ContentDocument[],
  context: DraftContext,
): Promise<{ readonly documents: readonly ContentDocument[]; readonly problems: readonly Problem[] }> {
  const excluded = new Map<string, readonly Problem[]>()
  // Excluding a draft may break a reference of another draft, so this repeats until all are valid.
  for (;;) {
    const overlay = overlayDrafts(raw, new Set(excluded.keys()))
    const invalid = await findInvalidDrafts(overlay, context)
    if (invalid.size === 0) return { documents: overlay.documents, problems: [...excluded.values()].flat() }
    for (const [id, problems] of invalid) excluded.set(id, problems)
  }
}
