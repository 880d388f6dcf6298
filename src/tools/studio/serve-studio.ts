import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { createStudioHandler as createHandler } from '../../../sanity-studio/lake/index.ts'

/** The addresses at which sanity-studio/app/connection/running-hub.ts and app/to-do/start/cited-pages.tsx ask. */
const RUNNING_HUB = '/running-hub.json'
const WATCHED = '/watched.json'

/**
 * Makes the request handler of the hub's Studio, for the lake: the built Studio, and where the hub of its folder runs.
 * @param folder that of the bundle.
 * @param hubOrigin where the hub is, if not on this machine: SANITY_STUDIO_HUB_ORIGIN, with which the Studio was built.
 * @param findHub where a hub of this machine runs now: the Studio asks for it.
 * @param watchedFile what “npm run watch:links” found on the pages that this content cites.
 * @param findName the name of the hub.
 */
export function createStudioHandler(
  folder: string,
  hubOrigin = '',
  findHub: () => Promise<string | undefined> = () => Promise.resolve(undefined),
  watchedFile?: string,
  findName?: () => string | undefined,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const answer = createHandler(folder, hubOrigin === '' ? [] : [hubOrigin], findName)
  return async (request, response) => {
    const isQuestion = request.method === 'GET' || request.method === 'HEAD'
    const path = request.url?.split('?', 1)[0]
    if (!isQuestion || (path !== RUNNING_HUB && path !== WATCHED)) return answer(request, response)
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(
      path === WATCHED
        ? await readFile(watchedFile ?? '', 'utf8').catch(() => 'null')
        : JSON.stringify({ origin: (await findHub()) ?? null }),
    )
  }
}
