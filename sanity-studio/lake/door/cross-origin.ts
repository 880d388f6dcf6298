import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Lets a page that has passed the door read the answer: the Studio listens at l0.localhost, l1.localhost …,
 * since a browser keeps at most six connections to one name.
 */
export function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Origin')
  if (headers.origin === undefined) return
  response.setHeader('Access-Control-Allow-Origin', headers.origin)
  response.setHeader('Access-Control-Allow-Credentials', 'true')
}

/** Answers what a browser asks before it sends a request of another origin. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const asked = headers['access-control-request-headers'] ?? ''
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
    ...(/^[a-z0-9-]+(, ?[a-z0-9-]+)*$/i.test(asked) ? { 'Access-Control-Allow-Headers': asked } : {}),
    'Access-Control-Max-Age': '600',
  })
  response.end()
}
