import { fstatSync, type ReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'

import send, { type SendOptions } from 'send'

/**
 * Sends a file of a folder, without ranges. The file is looked up at each request: a rebuilt site or Studio shows at once.
 * @param options validators and other options of the package `send`.
 * @returns true once the file is sent or the connection has ended; false, with nothing sent, where there is no such file.
 */
export function sendFile(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: SendOptions,
): Promise<boolean> {
  const [path = '/'] = (request.url ?? '/').split('?', 1)
  return new Promise((resolve) => {
    const onClose = () => resolve(true)
    response.once('close', onClose)
    const sendAgain = () => {
      response.off('close', onClose)
      resolve(sendFile(root, request, response, options))
    }
    send(request, path, { acceptRanges: false, cacheControl: false, ...options, root })
      .on('error', () => {
        // Half a file was sent: closing the connection tells the browser that it is incomplete.
        if (response.headersSent) return response.destroy()
        response.off('close', onClose)
        return resolve(false)
      })
      .on('stream', (file: ReadStream) => {
        // The package looks at the size and then opens the file: another one may have taken its place in between.
        file.once('open', (descriptor) => {
          if (String(fstatSync(descriptor).size) === String(response.getHeader('Content-Length'))) return
          file.destroy()
          sendAgain()
        })
      })
      .pipe(response)
  })
}
