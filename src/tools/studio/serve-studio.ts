import type { IncomingMessage, ServerResponse } from 'node:http'

import { createStudioHandler as createHandler } from '../../../sanity-studio/lake/index.ts'

/** The address at which sanity-studio/app/connection/hub-origin.ts asks. */
const RUNNING_HUB = '/running-hub.json'

/**
 * Makes the request handler of the hub's Studio, for the lake: the built Studio, and where the hub of its folder runs.
 * @param folder `sanity-studio/dist`.
 * @param hubOrigin where the hub is, if not on this machine: SANITY_STUDIO_HUB_ORIGIN, with which the Studio was built.
 * @param findHub where a hub of this machine runs now: the Studio asks for it.
 */
export function createStudioHandler(
  folder: string,
  hubOrigin = '',
  findHub: () => Promise<string | undefined> = () => Promise.resolve(undefined),
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const answer = createHandler(folder, hubOrigin === '' ? [] : [hubOrigin])
  return async (request, response) => {
    const isQuestion = request.method === 'GET' || request.method === 'HEAD'
    if (!isQuestion || request.url?.split('?', 1)[0] !== RUNNING_HUB) return answer(request, response)
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify({ origin: (await findHub()) ?? null }))
  }
}
