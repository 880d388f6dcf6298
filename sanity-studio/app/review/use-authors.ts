import type { Revision } from '../connection/transaction-log.ts'
import { askedOnce } from '../connection/asked-once.ts'
import { useByRevision } from '../connection/use-by-revision.ts'
import { findAuthors } from './authors.ts'

/** The list of a page changes seldom. Where the log cannot be read, it shows no names. */
const QUESTION = { find: askedOnce(findAuthors), delay: 0, attempts: 3 }

/** The authors of revisions of several documents according to the transaction log, by revision; those that are known. */
export function useAuthors(revisions: readonly Revision[]): ReadonlyMap<string, string> {
  return useByRevision(revisions, QUESTION)
}
