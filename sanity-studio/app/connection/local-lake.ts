import { lakeOrigin } from './environment.ts'

/** The origin of the lake. Outside a browser (when the CLI reads the config) no request is sent to it. */
export function findLakeOrigin(): string {
  if (lakeOrigin !== '') return lakeOrigin
  return typeof window === 'undefined' ? 'http://localhost:3334' : window.location.origin
}
