import type { SanityClient } from 'sanity'

interface LogEntry {
  readonly id: string
  readonly author?: string
}

function isLogEntry(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The lines of newline-delimited JSON; the client hands them over as text, or as JSON where there is one only. */
function parseLines(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'string') return Array.isArray(answer) ? answer : [answer]
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

/** What is once known of a transaction never changes. */
const known = new Map<string, string>()

/**
 * Who made a revision of a document, according to the transaction log, which nobody can write by hand.
 * Undefined where the log does not have the transaction (yet).
 */
export async function findAuthor(
  client: SanityClient,
  documentId: string,
  revision: string,
): Promise<string | undefined> {
  const remembered = known.get(revision)
  if (remembered !== undefined) return remembered
  const answer: unknown = await client.request({
    url: `/data/history/${client.config().dataset}/transactions/${documentId}`,
    query: { excludeContent: 'true', fromTransaction: revision, toTransaction: revision, tag: 'hub.review' },
  })
  const author = parseLines(answer)
    .filter(isLogEntry)
    .find(({ id }) => id === revision)?.author
  if (author !== undefined) known.set(revision, author)
  return author
}
