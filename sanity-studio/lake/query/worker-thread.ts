import { parentPort } from 'node:worker_threads'

import { isJsonObject, isLakeDocument, type LakeDocument } from '../document.ts'
import { evaluateToJson } from './evaluate.ts'
import type { QueryRequest } from './parse-query.ts'
import { datasetOf, parsePerspective } from './perspective.ts'
import { toQueryError } from './query-error.ts'
import type { FromThread, ToThread } from './query-worker.ts'

// The program of the worker thread: it has a copy of the documents and answers one query at a time.

const byId = new Map<string, LakeDocument>()
let list: readonly LakeDocument[] | undefined

function all(): readonly LakeDocument[] {
  list ??= [...byId.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
  return list
}

function update(changed: string, deleted: readonly string[]): void {
  const documents: unknown = JSON.parse(changed)
  if (Array.isArray(documents))
    for (const document of documents) if (isLakeDocument(document)) byId.set(document._id, document)
  for (const id of deleted) byId.delete(id)
  list = undefined
}

function answer(request: QueryRequest): FromThread {
  try {
    const perspective = parsePerspective(request.perspective, request.apiVersion)
    return { result: evaluateToJson(request, datasetOf(all(), byId, perspective)) }
  } catch (error) {
    const { status, message, body } = toQueryError(error)
    return { status, message, error: isJsonObject(body['error']) ? body['error'] : undefined }
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'documents') update(message.changed, message.deleted)
  else parentPort?.postMessage(answer(message.request))
})
