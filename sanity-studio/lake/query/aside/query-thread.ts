import { parentPort } from 'node:worker_threads'

import { isJsonObject, type LakeDocument } from '../../document.ts'
import { LakeFault } from '../../fault.ts'
import { isLakeDocument } from '../../store/read-rows.ts'
import { datasetOf } from '../dataset.ts'
import { evaluateAnyhow } from '../evaluate-query.ts'
import { parseQuery } from '../parse-query.ts'
import { readPerspective } from '../perspective.ts'
import { toEvaluationFault } from '../query-fault.ts'
import type { QueryRequest } from '../query-request.ts'
import type { FromThread, ToThread } from './messages.ts'

// This file is a thread of its own: it keeps a copy of the documents and answers one query at a time.

const byId = new Map<string, LakeDocument>()
let list: readonly LakeDocument[] | undefined

function all(): readonly LakeDocument[] {
  list ??= [...byId.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
  return list
}

function takeOver(changed: string, gone: readonly string[]): void {
  const documents: unknown = JSON.parse(changed)
  if (Array.isArray(documents))
    for (const document of documents) if (isLakeDocument(document)) byId.set(document._id, document)
  for (const id of gone) byId.delete(id)
  list = undefined
}

async function answer(request: QueryRequest): Promise<FromThread> {
  try {
    const perspective = readPerspective(request.perspective, request.apiVersion)
    const result = await evaluateAnyhow(parseQuery(request), datasetOf(all(), byId, perspective), request)
    return { result: JSON.stringify(result) }
  } catch (error) {
    const fault = toEvaluationFault(error)
    if (!(fault instanceof LakeFault)) return { status: 500, message: String(fault), error: undefined }
    const { error: body } = fault.body
    return { status: fault.status, message: fault.message, error: isJsonObject(body) ? body : undefined }
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'documents') takeOver(message.changed, message.gone)
  else void answer(message.request).then((reply) => parentPort?.postMessage(reply))
})
