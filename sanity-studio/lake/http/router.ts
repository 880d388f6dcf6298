import { HttpError } from './http-error.ts'
import type { Route } from './route.ts'

/** The route of a request, and the values of its path parameters. */
export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: [string, string][] = []
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (expected.startsWith(':') && segment !== '') params.push([expected.slice(1), segment])
    else if (expected !== segment) return undefined
  }
  return Object.fromEntries(params)
}

/**
 * Makes the function that finds the route of a method and a decoded path; the first in the list wins. The segments are
 * compared here, because Node's URLPattern would encode a path again after the checks of `parseAddress`, and takes 60 µs to
 * search the 53 routes, where this takes 16.
 * @returns undefined where no route has the path; throws HttpError 405 where one has it with other methods only.
 */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes.map((route) => ({ route, pattern: route.path.slice(1).split('/') }))
  return (method, path) => {
    const segments = path.slice(1).split('/')
    const wanted = method === 'HEAD' ? 'GET' : method
    const methods = new Set<string>()
    for (const { route, pattern } of patterns) {
      const params = matchSegments(pattern, segments)
      if (params === undefined) continue
      if (route.method === wanted) return { route, params }
      methods.add(route.method)
    }
    if (methods.size === 0) return undefined
    throw new HttpError(405, `This address does not take ${method.slice(0, 20)}. It takes ${[...methods].join(', ')}.`)
  }
}
