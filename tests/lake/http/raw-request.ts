import { connect } from 'node:net'

/** What came back over a bare connection. */
export interface RawAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

const PATIENCE = 5000

/**
 * Sends bytes as they are, which no HTTP client would, and reads until the lake closes the connection.
 * @param leaves whether to say goodbye after the last byte; a lake that still works on an answer then keeps it.
 */
export function rawRequest(port: number, bytes: string | Buffer, leaves = true): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    const socket = connect(port, '127.0.0.1', () => {
      if (leaves) socket.end(bytes)
      else socket.write(bytes)
    })
    socket.setTimeout(PATIENCE, () =>
      socket.destroy(new Error(`No answer to ${JSON.stringify(bytes.toString('latin1').slice(0, 200))}`)),
    )
    socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)))
    socket.on('error', (error) => (chunks.length === 0 ? reject(error) : undefined))
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const [head = '', ...rest] = text.split('\r\n\r\n')
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        headers: head,
        body: rest.join('\r\n\r\n'),
      })
    })
  })
}

/** A request as a browser or a client would write it, with the given headers beside Host. */
export function get(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  return send(port, 'GET', path, headers)
}

/** The same with another method and a body. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<RawAnswer> {
  const all = {
    Host: `localhost:${port}`,
    Connection: 'close',
    ...(method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return rawRequest(port, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`, false)
}
