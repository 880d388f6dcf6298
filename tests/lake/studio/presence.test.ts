import { expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

import { makeFolder, startEmpty, type EmptyLake } from '../start-lake.ts'

/** One Studio's end of the WebSocket, and what came in there. */
async function connect({ port, origin }: EmptyLake, headers: Readonly<Record<string, string>> = { Origin: origin }) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v2022-06-30/socket/production?tag=sanity.studio`, {
    headers: { Host: `localhost:${port}`, ...headers },
  })
  const heard: unknown[] = []
  let closed = 0
  socket.on('message', (data) => {
    const text = Buffer.isBuffer(data) ? data.toString('utf8') : ''
    heard.push(JSON.parse(text))
  })
  socket.on('close', (code) => void (closed = code))
  onTestFinished(() => socket.terminate())
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  let id = 0
  const call = (method: string, params: object = {}) =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', method, params, id: (id += 1) }))
  return { socket, heard, call, closed: () => closed }
}

function resultOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'result' in message ? message.result : undefined
}

it('Two Studios see each other come, move and go', async () => {
  const running = await startEmpty()
  const [ada, bob] = [await connect(running), await connect(running)]
  for (const studio of [ada, bob]) {
    studio.call('authorization', { authorization: `Bearer ${running.token}` })
    studio.call('presence_subscribe')
  }
  await expect.poll(() => bob.heard.length).toBe(2)
  const subscription = resultOf(bob.heard[1])
  expect(bob.heard).toEqual([
    { jsonrpc: '2.0', id: 1, result: {} },
    { jsonrpc: '2.0', id: 2, result: subscription },
  ])

  ada.call('presence_rollcall', { session: 'tab-a' })
  ada.call('presence_announce', { data: { sessionId: 'tab-a', locations: [{ type: 'document', documentId: 'x' }] } })
  ada.socket.close()
  await expect.poll(() => bob.heard.length).toBe(5)
  const i = expect.stringMatching(/^p/)
  const told = (result: object) => ({
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: { subscription, result },
  })
  expect(bob.heard.slice(2)).toEqual([
    told({ type: 'rollCall', session: 'tab-a', i }),
    told({ type: 'state', m: { sessionId: 'tab-a', locations: [{ type: 'document', documentId: 'x' }] }, i }),
    told({ type: 'disconnect', m: { session: 'tab-a' }, i }),
  ])
})

it.each([
  ['without a token', (call: (method: string, params?: object) => void) => call('presence_subscribe')],
  [
    'with a wrong one',
    (call: (method: string, params?: object) => void) => call('authorization', { authorization: 'Bearer x' }),
  ],
])('Nobody gets in %s', async (_, speak) => {
  const running = await startEmpty()
  const studio = await connect(running)
  speak(studio.call)
  await expect.poll(studio.closed).toBe(4001)
  expect(studio.heard).toEqual([])
})

it('A tab that stayed open over a restart is seen again; nobody else gets in with its token', async () => {
  const storage = { folder: await makeFolder() }
  const before = await startEmpty({ storage })
  await before.lake.close()
  const running = await startEmpty({ storage })
  const [tab, program] = [await connect(running), await connect(running, {})]
  for (const { call } of [tab, program]) call('authorization', { authorization: `Bearer ${before.token}` })
  await expect.poll(() => tab.heard).toEqual([{ jsonrpc: '2.0', id: 1, result: {} }])
  await expect.poll(program.closed).toBe(4001)
})

it('Pages of others do not even connect, nor does another address', async () => {
  const running = await startEmpty()
  await expect(connect(running, { Origin: 'https://evil.example' })).rejects.toThrow('403')
  await expect(connect(running, { Host: 'evil.example' })).rejects.toThrow('421')
  const other = new WebSocket(`ws://localhost:${running.port}/v1/socket/other`)
  await expect(new Promise((_, reject) => other.on('error', reject))).rejects.toThrow('404')
})

it('A message that is no call, or too long, ends the connection; an unknown call is answered so', async () => {
  const running = await startEmpty()
  const [noise, flood, curious] = [await connect(running), await connect(running), await connect(running)]
  noise.socket.send('{{{')
  flood.socket.send('x'.repeat(100_000))
  curious.call('authorization', { authorization: `Bearer ${running.token}` })
  curious.call('constructor')
  await expect.poll(noise.closed).toBe(4000)
  await expect.poll(flood.closed).toBe(1009)
  await expect.poll(() => curious.heard[1]).toMatchObject({ error: { code: -32601 } })
})
