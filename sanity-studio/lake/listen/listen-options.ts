import type { LakeRequest } from '../route.ts'
import { readParams } from '../query/read-query-request.ts'
import { LakeFault } from '../fault.ts'

/** What a listener wants to be told. */
export interface ListenOptions {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly identity: string
  /** The document as it is after the change. */
  readonly withResult: boolean
  /** The document as it was before. */
  readonly withPrevious: boolean
  readonly withMutations: boolean
  /** Also versions of releases, not only drafts and published documents. */
  readonly withVersions: boolean
  /** Patches of Mendoza for the change. */
  readonly withEffects: boolean
  readonly visibility: string
  /** The event after which to go on, for a listener that comes back and understands that. */
  readonly resumeAfter: string | undefined
}

/** Reads what a listener asks for. @throws LakeFault 400 where it names no query. */
export function readListenOptions({ query: address, person, headers }: LakeRequest): ListenOptions {
  const query = address.get('query') ?? ''
  const lastEvent = headers['last-event-id']
  if (query === '') throw new LakeFault(400, 'There is no query to listen to. Add one as ?query=*[…].')
  return {
    query,
    params: readParams(address),
    identity: person?.id ?? '',
    withResult: address.get('includeResult') === 'true',
    withPrevious: address.get('includePreviousRevision') === 'true',
    withMutations: address.get('includeMutations') !== 'false',
    withVersions: address.get('includeAllVersions') === 'true',
    withEffects: address.get('effectFormat') === 'mendoza',
    visibility: address.get('visibility') ?? 'query',
    resumeAfter: address.get('enableResume') === 'true' && typeof lastEvent === 'string' ? lastEvent : undefined,
  }
}
