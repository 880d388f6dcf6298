import { request as requestHttp, type IncomingHttpHeaders } from 'node:http'
import { request as requestHttps } from 'node:https'

/** How long a server may take to answer. */
const TIMEOUT_MS = 10_000

/** The answer of a server to one request, its body as it was sent: not decompressed. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** The settings of a request. */
export interface AskOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly send?: string
  /** A certificate authority to trust instead of Node's own, in PEM. */
  readonly authority?: string
}

/**
 * Sends one request and follows no redirection.
 * @throws NodeJS.ErrnoException where nothing answers, or a certificate that is not trusted.
 */
export function ask(address: string, { method = 'GET', headers, send, authority }: AskOptions = {}): Promise<Answer> {
  const options = { method, headers: { ...headers }, timeout: TIMEOUT_MS, agent: false as const }
  return new Promise((resolve, reject) => {
    const isSecure = new URL(address).protocol === 'https:'
    const request = isSecure
      ? requestHttps(address, { ...options, ...(authority !== undefined && { ca: authority }) })
      : requestHttp(address, options)
    request
      .on('timeout', () => request.destroy(new Error(`${address} did not answer in ${TIMEOUT_MS / 1000} s.`)))
      .on('error', reject)
      .on('response', (response) => {
        const parts: Buffer[] = []
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('error', reject)
          .on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          )
      })
      .end(send)
  })
}
