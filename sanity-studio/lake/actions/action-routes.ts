import { isJsonObject, type Json, type JsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'
import { checkDepth } from '../mutate/check-document.ts'
import { invalid } from '../mutate/mutation-fault.ts'
import { transact } from '../mutate/transact.ts'
import { placeOf } from '../query/perspective.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import type { Action } from './action.ts'
import { applyAction } from './apply-action.ts'

const MOST_BODY_BYTES = 32 * 1024 * 1024
const PREFIX = 'sanity.action.'

function readAction(value: Json): Action {
  checkDepth(value)
  const type = isJsonObject(value) ? value['actionType'] : undefined
  if (!isJsonObject(value) || typeof type !== 'string' || !type.startsWith(PREFIX))
    throw invalid('An action needs an actionType, such as "sanity.action.document.publish".')
  return { kind: type.slice(PREFIX.length), fields: value }
}

function actionsOf(body: JsonObject): readonly Json[] {
  const { actions } = body
  if (isJsonObject(actions)) return [actions]
  if (!Array.isArray(actions) || actions.length === 0)
    throw new LakeFault(400, 'The body holds no actions. Send {"actions": [{"actionType": …}]}.')
  return actions.map((each: Json) => each)
}

async function answerActions(store: Store, request: LakeRequest): Promise<Answer> {
  const body = await request.json(MOST_BODY_BYTES)
  if (!isJsonObject(body)) throw new LakeFault(400, 'The body is no object. Send {"actions": […]}.')
  const versions = (publishedId: string) =>
    [...store.byId.keys()].filter((id) => id !== publishedId && placeOf(id).publishedId === publishedId)
  const { transaction } = transact(
    store,
    {
      transactionId: body['transactionId'],
      author: request.person?.id ?? '',
      isDryRun: body['dryRun'] === true || request.query.get('dryRun') === 'true',
      errorType: 'actionError',
    },
    actionsOf(body),
    (set, each) => {
      applyAction(set, readAction(each), versions)
    },
  )
  return { json: { transactionId: transaction.id } }
}

/** The address of the Studio's actions: edit, publish and so on, all of a request in one transaction. */
export function actionRoutes(store: Store): readonly Route[] {
  return [{ method: 'POST', path: '/data/actions/:dataset', handle: (request) => answerActions(store, request) }]
}
