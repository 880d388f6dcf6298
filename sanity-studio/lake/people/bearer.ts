import type { IncomingHttpHeaders } from 'node:http'

/** The token of an Authorization header; undefined where there is none. */
export function bearerOf({ authorization }: IncomingHttpHeaders): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(authorization ?? '')?.[1]
}
