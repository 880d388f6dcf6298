import { useUnstableObserveDocument, type SanityDocument } from 'sanity'

import { judgeReading, type LoggedChange, type Reading, type ReadingState } from '../rules/second-reader.ts'
import { reviewIdOf } from './review-id.ts'
import { useAuthor } from './use-author.ts'

/** The second reading of a draft as the Studio sees it now. */
export interface SeenReading {
  readonly state: ReadingState
  /** The revision of the document that keeps the reading; undefined where there is none. */
  readonly revision: string | undefined
  /** The last change of the draft. */
  readonly draft: LoggedChange
}

function textOf(document: SanityDocument | null, field: string): string | undefined {
  const value: unknown = document?.[field]
  return typeof value === 'string' ? value : undefined
}

/** Watches the second reading of a draft; undefined where there is no draft, or nothing is known yet. */
export function useReading(publishedId: string, draft: SanityDocument | null): SeenReading | undefined {
  const reviewId = reviewIdOf(publishedId)
  const { document: kept, loading } = useUnstableObserveDocument<SanityDocument>(reviewId)
  const isRead = kept !== null && kept !== undefined && draft !== null
  const draftAuthor = useAuthor(isRead ? draft._id : undefined, isRead ? draft._rev : undefined)
  const readingAuthor = useAuthor(isRead ? reviewId : undefined, isRead ? kept._rev : undefined)
  if (loading || draft === null) return undefined

  const change = { revision: draft._rev, author: draftAuthor }
  const reading: Reading | undefined = isRead
    ? {
        revision: kept._rev,
        author: readingAuthor,
        requestedRevision: textOf(kept, 'requestedRevision') ?? '',
        approvedRevision: textOf(kept, 'approvedRevision'),
      }
    : undefined
  return { state: judgeReading(change, reading), revision: reading?.revision, draft: change }
}
