import { chooseAnswer } from './answer.ts'
import { fetchChecked, fetchManifest } from './fetch-checked.ts'
import { languageOf, type Kept } from './kept.ts'
import type { Choice } from './manifest.ts'
import { readKeepMessage, type WorkerReport } from './messages.ts'
import { addNotice } from './notice.ts'
import { tidy, updateCopy, type Outcome } from './update.ts'
import { openVault, readContent, readVault } from './vault.ts'
import type { QuestionEvent, WorkerScope } from './worker-scope.ts'

/*
 * The worker that answers without a signal, at /offline-worker.js. It is there only after somebody has pressed “Keep” on
 * /offline/, and all it knows is in the vault: the browser may end it and start it again between any two questions.
 */
declare const self: WorkerScope

/** The newest is waited for so long before what is kept is shown: as long as people wait for a page that loads well. */
const PATIENCE_MS = 3000

/** Of the quiet updates. Pages come from the network first, so that this only concerns the copies. */
const BETWEEN_UPDATES_MS = 3_600_000

/** The last pages that were opened since the worker runs: the browser lists a page only when it has loaded. */
const opened: string[] = []
const MOST_OPENED = 20

async function listedPages(): Promise<readonly string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return pages.map(({ id }) => id)
}

async function openPages(): Promise<readonly string[]> {
  return [...(await listedPages()), ...opened]
}

let last: Promise<unknown> = Promise.resolve()

/** One job after another: two updates at once would fetch the same files, and take away each other's. */
function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const next = last.then(job)
  last = next.catch(() => undefined)
  return next
}

type OnProgress = (done: number, all: number) => void

async function update(choice: Choice, onProgress: OnProgress = () => undefined): Promise<Outcome> {
  const vault = await openVault()
  return updateCopy(choice, { vault, fetchManifest, fetchFile: fetchChecked, openPages, now: Date.now, onProgress })
}

/** The reader asked her browser to save data: then only “Update now” updates. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}

/** Keeps up with the hub, and takes away what no open page needs any more. What was cleared meanwhile stays cleared. */
async function maintain(): Promise<void> {
  const kept = await readVault()
  if (kept?.copy === undefined) return
  const isDue = Date.now() - Date.parse(kept.triedAt) >= BETWEEN_UPDATES_MS
  if (isDue && !savesData()) await update(kept.choice)
  if (kept.earlier.length > 0) await tidy({ vault: await openVault(), openPages: listedPages })
}

function pause(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), time))
}

/** The answer of the network, if it helps. */
async function askNetwork(request: Request): Promise<Response | undefined> {
  const answer = await fetch(request).catch(() => undefined)
  return answer === undefined || answer.status >= 500 ? undefined : answer
}

/** A kept content; a page with the day of its copy. */
async function fromCopy(hash: string, path: string, { copy }: Kept): Promise<Response | undefined> {
  const content = await readContent(hash)
  const isPage = content?.headers.get('content-type')?.startsWith('text/html') === true
  const language = copy && languageOf(path, copy)
  if (!isPage || copy === undefined || language === undefined) return content
  return new Response(addNotice(await content.text(), copy, language, Date.now()), { headers: content.headers })
}

/** The page that says that another one is not kept, in its place. */
async function notKept(hash: string): Promise<Response | undefined> {
  const content = await readContent(hash)
  return content && new Response(content.body, { status: 503, headers: content.headers })
}

async function answer({ request, waitUntil }: Pick<QuestionEvent, 'request' | 'waitUntil'>): Promise<Response> {
  const kept = await readVault().catch(() => undefined)
  const opensPage = request.mode === 'navigate'
  const path = new URL(request.url).pathname
  const chosen = chooseAnswer({ path, opensPage }, kept)
  if (kept === undefined || chosen.from === 'network') return fetch(request)
  if (chosen.from === 'copy') return (await fromCopy(chosen.hash, path, kept)) ?? fetch(request)
  const asked = askNetwork(request)
  const isPatient = chosen.from === 'network-or-not-kept'
  const newest = await (isPatient ? asked : Promise.race([asked, pause(PATIENCE_MS)]))
  if (newest !== undefined) {
    if (opensPage) waitUntil(inTurn(maintain))
    return newest
  }
  return (
    (await (isPatient ? notKept(chosen.hash) : fromCopy(chosen.hash, path, kept))) ?? (await asked) ?? Response.error()
  )
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  if (resultingClientId !== '') opened.push(resultingClientId)
  if (opened.length > MOST_OPENED) opened.shift()
  event.respondWith(answer({ request, waitUntil: (promise) => event.waitUntil(promise) }))
})
self.addEventListener('message', (event) => {
  const message = readKeepMessage(event.data)
  const [port] = event.ports
  if (message === undefined || port === undefined) return
  const report = (what: WorkerReport) => port.postMessage(what)
  const onProgress: OnProgress = (done, all) => report({ done, all })
  event.waitUntil(inTurn(() => update(message.keep, onProgress)).then((outcome) => report({ outcome })))
})
