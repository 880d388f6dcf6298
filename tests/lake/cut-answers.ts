import { createServer, request } from 'node:http'

import { onTestFinished } from 'vitest'

/** A connection to a lake that lets every request through, and loses answers on the way back. */
export interface Cutter {
  readonly origin: string
  /** Loses the answers to the next changes of documents; the lake has stored them. */
  loseNext(answers: number): void
}

/** Starts a proxy in front of a lake, until the end of the test. */
export async function cutAnswersOf(lakeOrigin: string): Promise<Cutter> {
  const { host, hostname, port } = new URL(lakeOrigin)
  let toLose = 0
  const proxy = createServer((asked, answer) => {
    const { method = 'GET', url = '/', headers } = asked
    const forwarded = request(
      { host: hostname, port, method, path: url, headers: { ...headers, host } },
      (response) => {
        const isLost = toLose > 0 && method === 'POST' && /\/data\/(mutate|actions)\//.test(url)
        if (isLost) {
          toLose -= 1
          response.resume().once('end', () => answer.destroy())
        } else {
          answer.writeHead(response.statusCode ?? 502, response.headers)
          response.pipe(answer)
        }
      },
    )
    forwarded.on('error', () => answer.destroy())
    asked.pipe(forwarded)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    proxy.close()
    proxy.closeAllConnections()
  })
  const address = proxy.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    loseNext(answers) {
      toLose = answers
    },
  }
}
