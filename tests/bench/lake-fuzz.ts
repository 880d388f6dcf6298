import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { malformedRequests } from '../lake/http/malformed-requests.ts'
import { rawRequest } from '../lake/http/raw-request.ts'
import { makeRequest, type FuzzRequest } from './lake-fuzz-requests.ts'
import { startLakeProcess, type LakeProcess } from './lake-process.ts'
import { seededRandom } from './random.ts'
import { table } from './table.ts'

/** The result of sending a lake requests of every kind. */
export interface FuzzReport {
  readonly requests: number
  /** How often each status was answered; 0 for a connection that was closed without one. */
  readonly statuses: Readonly<Record<string, number>>
  /** A sentence for each answer that must not be, and each file that was changed or disclosed. */
  readonly problems: readonly string[]
}

const SECRET = 'Only for the eyes of the owner of this disk'
const CONCURRENT = 8

interface Reply {
  readonly status: number
  readonly text: string
}

async function sendRequest(lake: LakeProcess, request: FuzzRequest): Promise<Reply> {
  const { method, path, body, headers, hasToken } = request
  const end = new AbortController()
  const response = await fetch(`${lake.origin}${path}`, {
    method,
    signal: end.signal,
    ...(body !== undefined && { body }),
    headers: { ...headers, ...(hasToken && { Authorization: `Bearer ${lake.token}` }) },
  })
  // A stream of events has no end.
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    end.abort()
    return { status: response.status, text: '' }
  }
  return { status: response.status, text: await response.text() }
}

/** What is wrong with an answer; undefined where it is as it should be. */
function problemOf({ kind, path, allowed }: FuzzRequest, { status, text }: Reply): string | undefined {
  const named = `${kind} ${path.slice(0, 200)} was answered ${status}`
  if (text.includes(SECRET) || text.includes('root:x:0')) return `${named} with a file from outside`
  if (allowed !== undefined && !allowed.includes(status)) return `${named}, not ${allowed.join(' or ')}`
  if (status >= 400 && !/"message":"[^"]{10,}/.test(text)) return `${named} without a message: ${text.slice(0, 200)}`
  // 503: the queue of slow queries is full. 507: the disk is.
  return status >= 500 && status !== 503 && status !== 507 ? `${named}: ${text.slice(0, 200)}` : undefined
}

async function snapshotOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')]))
  return JSON.stringify(contents)
}

/** Folders for a lake, and beside them a secret and a built Studio, neither of which it may change. */
async function makeFolders(root: string): Promise<{ content: string; store: string; bundle: string }> {
  const [content, store, bundle] = [join(root, 'lake/content'), join(root, 'lake/store'), join(root, 'bundle')]
  await Promise.all([content, bundle, join(root, 'outside')].map((folder) => mkdir(folder, { recursive: true })))
  await writeFile(join(bundle, 'index.html'), '<!doctype html><title>Studio</title>')
  await writeFile(join(bundle, '.secret'), SECRET)
  await writeFile(join(root, 'outside/secret.txt'), SECRET)
  return { content, store, bundle }
}

/** Sends a lake malformed HTTP, one request in four, and requests of its API with and without a token. */
export async function fuzzLake(count: number, seed = 1): Promise<FuzzReport> {
  const random = seededRandom(seed)
  const root = await mkdtemp(join(tmpdir(), 'hotel-hub-fuzz-'))
  const { content, store, bundle } = await makeFolders(root)
  const outside = () => Promise.all([snapshotOf(join(root, 'outside')), snapshotOf(bundle), readdir(root)])
  const before = await outside()
  const statuses: Record<string, number> = {}
  const problems: string[] = []
  const lake = await startLakeProcess(content, store, bundle)

  const note = (status: number, problem: string | undefined) => {
    statuses[status] = (statuses[status] ?? 0) + 1
    if (problem !== undefined) problems.push(problem)
  }
  const malformed = [...malformedRequests(Math.ceil(count / 4), Number(new URL(lake.origin).port), lake.token)]
  const sendMalformed = async () => {
    const next = malformed.pop()
    if (next === undefined) return
    const { status, body } = await rawRequest(Number(new URL(lake.origin).port), next.bytes, next.leaves)
    // Where the sender leaves early, the connection may end before the answer.
    const isRefused = status === 0 || (status >= 400 && status < 500 && body.includes('"message"'))
    note(status, isRefused ? undefined : `${next.kind} was answered ${status}: ${body.slice(0, 200)}`)
  }
  const requests = Array.from({ length: count }, (_, index) => ({ index, request: makeRequest(random, index) }))
  const sendAll = async () => {
    for (let next = requests.pop(); next !== undefined; next = requests.pop()) {
      try {
        if (next.index % 4 === 3) await sendMalformed()
        else {
          const reply = await sendRequest(lake, next.request)
          note(reply.status, problemOf(next.request, reply))
        }
      } catch (error) {
        note(0, `${next.request.kind} ${next.request.path.slice(0, 200)}: ${String(error)}`)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: CONCURRENT }, sendAll))
    const alive = await fetch(`${lake.origin}/v1/ping`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!alive) problems.push('The lake does not answer any more')
    await lake.save()
    await lake.stop()
    if (JSON.stringify(await outside()) !== JSON.stringify(before))
      problems.push('A file outside of its folders changed')
  } finally {
    await lake.kill()
    await rm(root, { recursive: true, force: true })
  }
  return { requests: count, statuses, problems }
}

/** Sends a lake so many requests; the table counts the answers, and the lines below it say what was wrong. */
export async function measureFuzz(count: number): Promise<string> {
  const { requests, statuses, problems } = await fuzzLake(count)
  const heads = ['requests', ...Object.keys(statuses), 'problems']
  const row = [requests, ...Object.values(statuses), problems.length].map(String)
  return [table(heads, [row]), ...problems.slice(0, 50)].join('\n')
}
