import type { Search } from './engine.ts'

/** What the module of an engine exports. */
export interface Client {
  /**
   * Fetches the index that lies in a folder of the server.
   * @returns what opens it, with nothing more to fetch.
   */
  readonly fetchIndex: (folder: string) => Promise<() => Search | Promise<Search>>
}

/** Fetches a file of an index. */
export async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`)
  return response
}
