import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { openStore } from '../../../sanity-studio/lake/store/open-store.ts'
import { makeFolder } from './open-lake.ts'

const ROUNDS = 20
const MUTATIONS = 1000

async function start(folder: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const script = fileURLToPath(new URL('serve-store.ts', import.meta.url))
  const server = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout, 'data')
  return { server, address: String(line).trim() }
}

/** Writes pairs of documents one after another until the server is gone; the pairs that it acknowledged. */
async function write(address: string, round: number): Promise<readonly string[]> {
  const acknowledged: string[] = []
  for (let number = 0; number < MUTATIONS; number += 1) {
    const pair = `${round}-${number}`
    const mutations = ['a', 'b'].map((half) => ({ create: { _id: `${pair}-${half}`, _type: 'half' } }))
    const body = JSON.stringify({ mutations, transactionId: pair })
    const answer = await fetch(`${address}/v1/data/mutate/production`, { method: 'POST', body }).catch(() => undefined)
    if (answer?.ok !== true) break
    acknowledged.push(pair)
  }
  return acknowledged
}

it(`What was acknowledged is there after the lake is killed, whole, ${ROUNDS} times over`, async () => {
  const folder = await makeFolder()
  let total = 0
  let killedAmidst = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const { server, address } = await start(folder)
    const writing = write(address, round)
    await setTimeout(30 + Math.random() * 400)
    server.kill('SIGKILL')
    const acknowledged = await writing
    await (server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined)
    const store = openStore(folder)
    const lost = acknowledged.filter((pair) => !store.byId.has(`${pair}-a`) || !store.byId.has(`${pair}-b`))
    const counts = Object.values(Object.groupBy(store.all(), ({ _id }) => _id.slice(0, -2))).map((half) => half?.length)
    const recorded = store.history({ documentIds: [...store.byId.keys()].filter((id) => id.startsWith(`${round}-`)) })
    store.close()
    expect([lost, counts.filter((count) => count !== 2)]).toEqual([[], []])
    expect(recorded.length).toBeGreaterThanOrEqual(acknowledged.length)
    total += acknowledged.length
    if (acknowledged.length < MUTATIONS) killedAmidst += 1
  }
  expect([total > 0, killedAmidst]).toEqual([true, ROUNDS])
  await rm(folder, { recursive: true })
}, 300_000)
