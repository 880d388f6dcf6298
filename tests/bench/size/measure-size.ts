import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Room } from '../../helpers/architecture/rooms.ts'
import type { SourceFile } from '../../helpers/architecture/source-file.ts'
import { table } from '../table.ts'
import { countCodeLines } from './code-lines.ts'
import { countImporters, filesOnCycles, findRoom, findUpwardImports, readImportGraph } from './import-graph.ts'

const HEADS = ['room', 'files', 'code lines', 'median lines', 'p90 lines', 'one importer', 'share']

const SOURCES = ['src/**/*.{ts,tsx,astro,css}', 'sanity-studio/**/*.{ts,tsx}', '*.{ts,mjs}']
const TESTS = ['tests/**/*.ts']
const EXCLUDED = ['**/node_modules/**', 'sanity-studio/dist/**', 'sanity-studio/.*/**', 'tests/bench/**']
const GENERATED = /^src\/(sanity|catalogue\/source)\/types\.ts$/

/** A file with what is counted of it. */
interface Counted {
  readonly path: string
  readonly room: string
  /** All lines, as an editor shows them. */
  readonly lines: number
  readonly codeLines: number
  readonly importers: number
}

/** Reads the files of a checkout; paths count from its root. */
async function readFiles(checkout: string, patterns: readonly string[]): Promise<readonly SourceFile[]> {
  const paths = await Array.fromAsync(glob(patterns, { cwd: checkout, exclude: EXCLUDED }))
  const sorted = paths.map((path) => path.replaceAll('\\', '/')).sort()
  return Promise.all(
    sorted
      .filter((path) => !GENERATED.test(path))
      .map(async (path) => ({ path, text: await readFile(join(checkout, path), 'utf8') })),
  )
}

/** The table of rooms that holds in a checkout. */
async function readRooms(checkout: string): Promise<readonly Room[]> {
  const file = join(checkout, 'tests/helpers/architecture/rooms.ts')
  const { ROOMS }: { readonly ROOMS: readonly Room[] } = await import(pathToFileURL(file).href)
  return ROOMS
}

function nameRoom(path: string, rooms: readonly Room[]): string {
  return findRoom(path, rooms) ?? (path.startsWith('sanity-studio/') ? 'sanity-studio, the rest' : 'elsewhere')
}

/** The value below or at which so large a share of the numbers lies; NaN of none. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

function toRow(name: string, files: readonly Counted[]): readonly string[] {
  const lines = files.map((file) => file.lines)
  const once = files.filter(({ importers }) => importers === 1).length
  return [
    name,
    String(files.length),
    String(files.reduce((sum, { codeLines }) => sum + codeLines, 0)),
    ...[0.5, 0.9].map((share) => String(quantile(lines, share))),
    String(once),
    `${((100 * once) / files.length).toFixed(0)} %`,
  ]
}

function sumCode(files: readonly SourceFile[]): number {
  return files.reduce((sum, { text }) => sum + countCodeLines(text), 0)
}

/**
 * Counts the files of a checkout, room by room, and how they import each other. Code lines are those with neither blank
 * nor comment alone; the median and the p90 are of whole files; importers are files of the source, not tests. Generated
 * files are left out, and the measurements in tests/bench.
 * @param checkout the root of the repository in this or an older state.
 */
export async function measureSize(checkout: string): Promise<string> {
  const rooms = await readRooms(checkout)
  const sources = await readFiles(checkout, SOURCES)
  const tests = await readFiles(checkout, TESTS)
  const graph = readImportGraph(sources)
  const importers = countImporters(graph)
  const counted = sources.map(({ path, text }): Counted => ({
    path,
    room: nameRoom(path, rooms),
    lines: text.trimEnd().split('\n').length,
    codeLines: countCodeLines(text),
    importers: importers.get(path) ?? 0,
  }))
  const byRoom = [...Map.groupBy(counted, ({ room }) => room)].sort(([a], [b]) => a.localeCompare(b))
  const onCycles = filesOnCycles(graph)
  const upward = findUpwardImports(graph, rooms)
  const [sourceLines, testLines] = [sumCode(sources), sumCode(tests)]
  return [
    table(HEADS, [...byRoom.map(([room, files]) => toRow(room, files)), toRow('all', counted)]),
    '',
    `tests: ${tests.length} files, ${testLines} code lines, ${(testLines / sourceLines).toFixed(2)} a line of source`,
    `files on cycles of imports: ${[onCycles.length, ...onCycles].join(' ')}`,
    `imports upward: ${[upward.length, ...upward].join(' ')}`,
  ].join('\n')
}
