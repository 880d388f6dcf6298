import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'

/** What a server answers; the body is empty where it was not asked for, or cut where it is longer than wanted. */
export interface PageAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** How pages are asked for. */
export interface Manners {
  /** The whole name of the program, as servers read it. */
  readonly agent: string
  /** In milliseconds: between two requests to one host. */
  readonly pause: number
  /** In milliseconds: how long an answer may take, with its whole body. */
  readonly timeout: number
  /** In milliseconds: the longest wait that a server may ask for (429 and 503 with Retry-After). */
  readonly longestWait: number
}

/** In bytes: no page of text is longer. */
const LONGEST = 5_000_000

function receive(response: IncomingMessage, wantsBody: boolean, done: (answer: PageAnswer) => void): void {
  const { statusCode: status = 0, headers } = response
  const parts: Buffer[] = []
  let length = 0
  const end = () => done({ status, headers, body: Buffer.concat(parts) })
  if (!wantsBody) {
    response.destroy()
    end()
    return
  }
  response.on('data', (part: Buffer) => {
    parts.push(part)
    length += part.length
    if (length <= LONGEST) return
    response.destroy()
    end()
  })
  response.on('end', end)
}

/**
 * Asks for a page once, and follows no redirection.
 * @throws Error where nothing answers in time, the connection ends before the page does, or a certificate is not trusted.
 */
export function askPage(address: string, { agent, timeout }: Manners, wantsBody: boolean): Promise<PageAnswer> {
  const send = new URL(address).protocol === 'https:' ? requestHttps : requestHttp
  const headers = { 'User-Agent': agent, 'Accept-Encoding': 'gzip, deflate, br', Accept: 'text/html,*/*;q=0.5' }
  return new Promise((resolve, reject) => {
    const request = send(address, { headers, agent: false, signal: AbortSignal.timeout(timeout) })
    request.on('error', reject).on('response', (response) => {
      response.on('error', reject)
      receive(response, wantsBody, resolve)
    })
    request.end()
  })
}
