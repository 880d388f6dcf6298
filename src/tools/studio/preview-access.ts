import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import {
  answerWithoutAccess,
  cookieOf,
  holdsKey,
  isForOtherPage,
  isFromOtherPage,
  newSecret,
  type AccessKey,
} from '../../../sanity-studio/lake/index.ts'

const SECRET = 'HUB_PREVIEW_SECRET'
const COOKIE = 'HUB_PREVIEW_COOKIE'

/** What opens the Studio; its pages and the preview's name it to who comes without the key. */
export const STUDIO_COMMAND = 'npm run studio'

/** How the Studio hands its key to the preview that it starts. */
export function environmentOf({ secret, cookie }: AccessKey): Readonly<Record<string, string>> {
  return { [SECRET]: secret, [COOKIE]: cookie }
}

/** The key of a preview: that of the Studio which started it, else one of its own. */
export function previewKey(environment: NodeJS.ProcessEnv, port: number): AccessKey {
  const { [SECRET]: secret = newSecret(), [COOKIE]: cookie = cookieOf(port) } = environment
  return { secret, cookie, command: STUDIO_COMMAND }
}

/** The part of Vite's development server that is used here. */
interface Server {
  readonly middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown
  }
  readonly httpServer: {
    prependListener(event: 'upgrade', handle: (request: IncomingMessage, socket: Duplex) => void): unknown
  } | null
}

/** A Vite plugin that shows drafts to nobody without the key; every request passes it first. */
export function requirePreviewKey(key: AccessKey) {
  return {
    name: 'hub/preview-access',
    enforce: 'pre' as const,
    configureServer({ middlewares, httpServer }: Server) {
      // On its WebSocket, Vite says what has changed.
      httpServer?.prependListener('upgrade', ({ headers }, socket) => {
        if (!holdsKey(headers, key)) socket.destroy()
      })
      middlewares.use((request, response, next) => {
        // A browser sends the key along to every port of localhost, and Vite opens files in an editor.
        const isForTools = /^\/(?:__|@)/.test(request.url ?? '')
        if (isForOtherPage(request) || (isForTools && isFromOtherPage(request))) {
          response.writeHead(403).end()
          return
        }
        try {
          if (!answerWithoutAccess(request, response, key, 'the preview of drafts')) next()
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
