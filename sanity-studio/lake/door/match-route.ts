import type { Route } from '../route.ts'

/** A route that fits, and the parts of the path it names. */
export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  const params: [string, string][] = []
  for (const [index, expected] of pattern.entries()) {
    if (expected.startsWith('*'))
      return Object.fromEntries([...params, [expected.slice(1), parts.slice(index).join('/')]])
    const part = parts[index]
    if (part === undefined) return undefined
    if (expected.startsWith(':')) {
      if (part === '') return undefined
      params.push([expected.slice(1), part])
    } else if (expected !== part) return undefined
  }
  return pattern.length === parts.length ? Object.fromEntries(params) : undefined
}

/** Finds the routes of a path, whatever their method, in the order in which they were given. */
export function createMatcher(routes: readonly Route[]): (path: string) => readonly Match[] {
  const patterns = routes.map((route) => ({ route, pattern: route.path.slice(1).split('/') }))
  return (path) => {
    const parts = path.slice(1).split('/')
    return patterns.flatMap(({ route, pattern }) => {
      const params = paramsOf(pattern, parts)
      return params === undefined ? [] : [{ route, params }]
    })
  }
}
