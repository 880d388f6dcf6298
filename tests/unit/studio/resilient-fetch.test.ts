import { createServer, type Server, type ServerResponse } from 'node:http'

import { expect, it, onTestFinished, vi } from 'vitest'

import { HEARTBEAT_TIMEOUT } from '../../../sanity-studio/lake/client/watch-stream.ts'
import { watchReachability } from '../../../sanity-studio/lake/client/reachability.ts'
import { createResilientFetch } from '../../../sanity-studio/lake/client/resilient-fetch.ts'
import { HEARTBEAT_SECONDS } from '../../../sanity-studio/lake/listen/event-stream.ts'

type Answer = (response: ServerResponse, path: string) => void

const sayPath: Answer = (response, path) => void response.end(path)

async function listen(answer: Answer, port = 0): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => answer(response, request.url ?? ''))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = server.address()
  onTestFinished(() => void server.close())
  return { server, port: typeof bound === 'object' && bound !== null ? bound.port : 0 }
}

/** An API that can go away and come back, and how a Studio asks it. */
async function useApi(answer: Answer = sayPath, recognisesWrites = false) {
  const first = await listen(answer)
  const { port } = first
  let { server } = first
  const origin = `http://127.0.0.1:${port}`
  const browser = new EventTarget()
  const resilient = createResilientFetch({
    reachability: watchReachability(() => origin, browser),
    heartbeatTimeout: undefined,
    recognisesWrites,
    send: (address, init) => fetch(address, init),
  })
  return {
    ask: (path: string, init?: RequestInit) => resilient(`${origin}/v1${path}`, init),
    browser,
    say: (event: 'online' | 'offline') => browser.dispatchEvent(new Event(event)),
    async goAway() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    async comeBack() {
      server = (await listen(answer, port)).server
    },
  }
}

const SAVE = '/data/actions/production?tag=sanity.studio.document.commit'
const PUBLISH = '/data/actions/production?tag=sanity.studio.document.publish'

it.each([
  ['a query', '/data/query/production?query=*', {}],
  ['a long query', '/data/query/production', { method: 'POST', body: '{}' }],
  ['a document', '/data/doc/production/a', {}],
])('While nobody answers, %s waits; it is answered when somebody does', async (_, path, init) => {
  const api = await useApi()
  expect(await (await api.ask(path, init)).text()).toBe(`/v1${path}`)
  await api.goAway()
  let isAnswered = false
  const asked = api.ask(path, init).finally(() => (isAnswered = true))
  await expect(api.ask(PUBLISH, { method: 'POST' })).rejects.toThrow(TypeError)
  expect(isAnswered).toBe(false)
  await api.comeBack()
  api.say('online')
  expect(await (await asked).text()).toBe(`/v1${path}`)
})

it('What saves by itself fails only when somebody answers again, and is not sent twice to an API that would do it twice', async () => {
  const paths: string[] = []
  const api = await useApi((response, path) => {
    paths.push(path)
    response.end()
  })
  await api.goAway()
  let hasFailed = false
  const saved = api.ask(SAVE, { method: 'POST' }).catch((error: unknown) => {
    hasFailed = true
    return error
  })
  await expect(api.ask(PUBLISH, { method: 'POST' })).rejects.toThrow(TypeError)
  expect(hasFailed).toBe(false)
  await api.comeBack()
  expect(await saved).toBeInstanceOf(TypeError)
  expect(new Set(paths)).toEqual(new Set(['/v1/ping']))
})

it('To an API that recognises it, what saves by itself is sent again until it is answered', async () => {
  const saves: string[] = []
  const api = await useApi((response, path) => {
    if (path !== '/v1/ping') saves.push(path)
    if (path === '/v1/ping' || saves.length > 2) response.end('saved')
    // The headers of the second answer arrive, the rest does not.
    else if (saves.length === 2) response.writeHead(200, { 'Content-Length': 5 }).write('sa', () => response.destroy())
    else response.destroy()
  }, true)
  const saved = api.ask(SAVE, { method: 'POST', body: '{"transactionId":"t"}' })
  await vi.waitFor(() => expect(saves.length).toBeGreaterThan(1))
  api.say('online')
  expect(await (await saved).text()).toBe('saved')
  expect(saves).toHaveLength(3)
})

it('What a button does fails at once where nobody answers, also with an API that recognises it', async () => {
  const api = await useApi(sayPath, true)
  await api.goAway()
  await expect(api.ask(PUBLISH, { method: 'POST', body: '{}' })).rejects.toThrow(TypeError)
})

it('Another answer says as well that somebody is there again', async () => {
  const api = await useApi((response, path) => {
    if (path === '/v1/ping') response.destroy()
    else response.end(path)
  })
  await api.goAway()
  const waits = vi.spyOn(api.browser, 'addEventListener')
  const asked = api.ask('/data/query/production')
  await vi.waitFor(() => expect(waits).toHaveBeenCalledWith('online', expect.anything()))
  await api.comeBack()
  await api.ask(PUBLISH, { method: 'POST' })
  expect(await (await asked).text()).toBe('/v1/data/query/production')
})

it('A question that nobody asks any more ends', async () => {
  const api = await useApi()
  await api.goAway()
  const stop = new AbortController()
  const waits = vi.spyOn(api.browser, 'addEventListener')
  const asked = api.ask('/data/query/production', { signal: stop.signal })
  await vi.waitFor(() => expect(waits).toHaveBeenCalledWith('online', expect.anything()))
  stop.abort(new Error('No more'))
  await expect(asked).rejects.toThrow('No more')
})

it('A failure that is not the network’s is told at once', async () => {
  const api = await useApi((response, path) => {
    if (path === '/v1/ping') response.end()
    else response.destroy()
  })
  await expect(api.ask('/data/query/production')).rejects.toThrow(TypeError)
})

function beginStream(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write(':\n\n')
}

it('A stream of events ends when nothing comes any more, and not before', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let beat = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      beat = () => controller.enqueue(new TextEncoder().encode(':\n\n'))
    },
  })
  const origin = 'http://localhost:3333'
  const ask = createResilientFetch({
    reachability: watchReachability(() => origin, new EventTarget()),
    heartbeatTimeout: HEARTBEAT_TIMEOUT,
    recognisesWrites: false,
    send: () => Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })),
  })
  let hasEnded = false
  const listened = (await ask(`${origin}/v1/data/listen/production`)).text().finally(() => (hasEnded = true))
  for (let beats = 0; beats < 5; beats += 1) {
    beat()
    await vi.advanceTimersByTimeAsync(HEARTBEAT_TIMEOUT - 1)
    expect(hasEnded).toBe(false)
  }
  await vi.advanceTimersByTimeAsync(1)
  expect(await listened).toBe(':\n\n'.repeat(5))
})

it('A stream of events ends when the network goes, and stays where somebody answers all the same', async () => {
  let isDeaf = false
  const api = await useApi((response, path) => {
    if (path !== '/v1/ping') beginStream(response)
    else if (isDeaf) response.destroy()
    else response.end()
  })
  const { body } = await api.ask('/data/listen/production')
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  expect(await reader?.read()).toEqual({ done: false, value: ':\n\n' })
  let hasEnded = false
  const ended = reader?.read().finally(() => (hasEnded = true))
  api.say('offline')
  await api.ask('/ping')
  expect(hasEnded).toBe(false)
  isDeaf = true
  api.say('offline')
  expect(await ended).toEqual({ done: true, value: undefined })
})

it('The lake gives three signs of life before a Studio takes it for lost', () => {
  expect(HEARTBEAT_SECONDS * 3 * 1000).toBeLessThan(HEARTBEAT_TIMEOUT)
})
