import { findImports, isOurs } from '../../helpers/architecture/find-imports.ts'
import { nameOf, type Room } from '../../helpers/architecture/rooms.ts'
import type { SourceFile } from '../../helpers/architecture/source-file.ts'

/** Which files of the project a file imports, by its path. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** Reads the imports of files, as far as they lead to files of the same list. */
export function readImportGraph(files: readonly SourceFile[]): ImportGraph {
  const paths = new Set(files.map(({ path }) => path))
  return new Map(
    files.map((file) => [
      file.path,
      [...new Set(findImports(file).filter((target) => isOurs(target) && paths.has(target)))],
    ]),
  )
}

/** How many files import each, by its path; absent where none does. */
export function countImporters(graph: ImportGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const targets of graph.values()) for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1)
  return counts
}

/**
 * The files that are on a cycle of imports, or on a way between two cycles: what is left once files that import
 * nothing more, or that nothing more imports, have been taken out again and again.
 */
export function filesOnCycles(graph: ImportGraph): readonly string[] {
  let left = new Set(graph.keys())
  for (;;) {
    const edges = [...left].flatMap((from) =>
      (graph.get(from) ?? []).filter((to) => left.has(to)).map((to) => [from, to]),
    )
    const importing = new Set(edges.map(([from]) => from))
    const imported = new Set(edges.map(([, to]) => to))
    const next = new Set([...left].filter((path) => importing.has(path) && imported.has(path)))
    if (next.size === left.size) return [...left]
    left = next
  }
}

/** The name of the room of a file in a table of rooms, which may be that of an older checkout; undefined for no room. */
export function findRoom(path: string, rooms: readonly Room[]): string | undefined {
  const room = rooms.find(({ folder, part }) => path.startsWith(`${folder}/`) && part?.files.test(path) !== false)
  return room && nameOf(room)
}

/** The rooms that a room may import, directly or through others. */
function reachableFrom(name: string, rooms: readonly Room[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [name]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const below of rooms.find((room) => nameOf(room) === next)?.rooms ?? []) {
      if (!found.has(below)) waiting.push(below)
      found.add(below)
    }
  }
  return found
}

/** The imports of a file from a room that may itself import the room of the file: “a → b” each. */
export function findUpwardImports(graph: ImportGraph, rooms: readonly Room[]): readonly string[] {
  const reachable = new Map(rooms.map((room) => [nameOf(room), reachableFrom(nameOf(room), rooms)]))
  return [...graph].flatMap(([from, targets]) => {
    const room = findRoom(from, rooms)
    if (room === undefined) return []
    return targets
      .filter((to) => reachable.get(findRoom(to, rooms) ?? '')?.has(room) === true)
      .map((to) => `${from} → ${to}`)
  })
}
