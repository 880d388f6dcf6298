import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import { mutate } from './mutate.ts'

const MOST_BODY_BYTES = 32 * 1024 * 1024

async function answerMutate(store: Store, request: LakeRequest): Promise<Answer> {
  const isAsked = (name: string) => request.query.get(name) === 'true'
  const body = await request.json(MOST_BODY_BYTES)
  const { transactionId, results } = await mutate(store, body, {
    author: request.person?.id ?? '',
    isDryRun: isAsked('dryRun'),
    makesKeys: isAsked('autoGenerateArrayKeys'),
  })
  const withDocuments = isAsked('returnDocuments')
  return {
    json: {
      transactionId,
      results: results.map(({ id, operation, document }) => ({ id, operation, ...(withDocuments && { document }) })),
    },
  }
}

/** The address that changes documents. What it answers is on disk and seen by queries, whatever visibility is asked. */
export function mutateRoutes(store: Store): readonly Route[] {
  return [{ method: 'POST', path: '/data/mutate/:dataset', handle: (request) => answerMutate(store, request) }]
}
