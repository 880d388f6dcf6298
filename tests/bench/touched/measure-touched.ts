import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

import { createClient, type SanityClient } from '@sanity/client'

import { isObject, stringsIn } from '../documents.ts'

const IDS = { publishedId: 'guide-fair-recruitment', draftId: 'drafts.guide-fair-recruitment' }

/** The files of src/search that run while a query is typed. */
async function touchedByQuery(checkout: string): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'type-query.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: checkout })
  return stringsIn(JSON.parse(stdout))
}

/** Connects to a lake that has printed where it answers. */
function connect(line: unknown): SanityClient {
  const printed: unknown = JSON.parse(String(line))
  if (!isObject(printed)) throw new Error(`Expected the address of a lake, got ${String(line)}`)
  return createClient({
    ...{ projectId: 'hub00000', dataset: 'production', apiVersion: '2025-02-19', useCdn: false },
    ...{ useProjectHostname: false, apiHost: String(printed['origin']).replace('localhost', '127.0.0.1') },
    token: String(printed['token']),
  })
}

async function edit(client: SanityClient, title: string): Promise<void> {
  await client.action({ actionType: 'sanity.action.document.edit', ...IDS, patch: { set: { title } } })
}

async function publish(client: SanityClient): Promise<void> {
  await client.action({ actionType: 'sanity.action.document.publish', ...IDS })
}

/** The files that have run in a lake since this was last asked. */
async function takeTouched(lake: ChildProcess): Promise<readonly string[]> {
  const answered = once(lake, 'message')
  lake.send('take')
  const [files]: unknown[] = await answered
  return stringsIn(files)
}

/** The files of sanity-studio/lake that run from the second publication of a document until it is answered. */
async function touchedByPublish(checkout: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-touched-'))
  await cp(join(checkout, 'content'), join(folder, 'content'), { recursive: true })
  const lake = spawn(
    process.execPath,
    [
      ...['--import', join(import.meta.dirname, 'report-coverage.ts')],
      ...['tests/bench/run-lake.ts', join(folder, 'content'), join(folder, 'store')],
    ],
    { cwd: checkout, stdio: ['pipe', 'pipe', 'inherit', 'ipc'] },
  )
  const ended = once(lake, 'exit')
  try {
    if (lake.stdout === null) throw new Error('The lake has no output.')
    const [line]: unknown[] = await once(createInterface({ input: lake.stdout }), 'line')
    const client = connect(line)
    await edit(client, 'First title')
    await publish(client)
    await edit(client, 'Second title')
    await takeTouched(lake)
    await publish(client)
    return await takeTouched(lake)
  } finally {
    lake.stdin?.end()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Counts with V8 which files of a checkout run when somebody types into the search, and when an editor publishes.
 * @param checkout the root of the repository in this or an older state, with its packages installed.
 */
export async function measureTouched(checkout: string): Promise<string> {
  const parts = [
    ['A query typed letter by letter, in src/search', await touchedByQuery(checkout)],
    ['A publication, in sanity-studio/lake', await touchedByPublish(checkout)],
  ] as const
  return parts
    .map(([title, files]) =>
      [`${title}: ${files.length} files`, ...files.map((file) => `  ${relative(checkout, file)}`)].join('\n'),
    )
    .join('\n\n')
}
