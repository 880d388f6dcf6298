import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { parseDocumentId } from '../document-id.ts'
import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import { parseAction } from './action.ts'
import { applyAction } from './apply-action.ts'
import type { CheckTransaction } from './guard.ts'
import { describeWrite } from './repeated-write.ts'
import { transact } from './transaction.ts'

const MAX_BODY_BYTES = 32 * 1024 * 1024

function actionsIn(body: JsonObject): readonly Json[] {
  const { actions } = body
  if (isJsonObject(actions)) return [actions]
  if (!Array.isArray(actions) || actions.length === 0)
    throw new HttpError(400, 'The body holds no actions. Send {"actions": [{"actionType": …}]}.')
  return actions.map((each: Json) => each)
}

async function answerActions(store: Store, check: CheckTransaction, request: LakeRequest): Promise<Answer> {
  const body = await request.json(MAX_BODY_BYTES)
  if (!isJsonObject(body)) throw new HttpError(400, 'The body is not an object. Send {"actions": […]}.')
  const versions = (publishedId: string) =>
    [...store.byId.keys()].filter((id) => id !== publishedId && parseDocumentId(id).publishedId === publishedId)
  const actions = actionsIn(body)
  const { transactionId } = transact(
    store,
    {
      transactionId: body['transactionId'],
      author: request.person?.id ?? '',
      write: describeWrite(request, actions),
      isDryRun: body['dryRun'] === true || request.query.get('dryRun') === 'true',
      errorType: 'actionError',
      check,
    },
    actions,
    (set, each) => {
      applyAction(set, parseAction(each), versions)
      return []
    },
  )
  return { json: { transactionId } }
}

/** The endpoint of the Studio's actions (edit, publish and so on): all actions of a request are one transaction. */
export function actionRoutes(store: Store, check: CheckTransaction): readonly Route[] {
  return [{ method: 'POST', path: '/data/actions/:dataset', handle: (request) => answerActions(store, check, request) }]
}
