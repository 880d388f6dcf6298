import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { serveSite } from '../../../../src/tools/site/serve-site.ts'

const SWAPS = 2000
const READERS = 4

/** Serves a site of two pages, and ends that with the test. */
async function start(): Promise<{ readonly site: string; readonly server: Server; readonly origin: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-served-'))
  const site = join(folder, 'site')
  await mkdir(join(site, 'guides'), { recursive: true })
  await writeFile(join(site, 'guides/index.html'), '<h1>Guides</h1>')
  await writeFile(join(site, '404.html'), '<h1>No such page</h1>')
  const server = await serveSite(site, 0)
  onTestFinished(async () => {
    server.closeAllConnections()
    await once(server.close(), 'close')
    await rm(folder, { recursive: true, force: true })
  })
  const address = server.address()
  return { site, server, origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}` }
}

test('A page, one without the last slash, one with words behind it, and one that is not there', async () => {
  const { origin } = await start()
  const ask = async (path: string) => {
    const answer = await fetch(`${origin}${path}`)
    return [answer.status, new URL(answer.url).pathname, await answer.text()]
  }
  const page = [200, '/guides/', '<h1>Guides</h1>']
  expect(await ask('/guides/')).toEqual(page)
  expect(await ask('/guides')).toEqual(page)
  expect(await ask('/guides/?topic=signs')).toEqual(page)
  expect(await ask('/nowhere/')).toEqual([404, '/nowhere/', '<h1>No such page</h1>'])
  expect(await ask('/guides/%2e%2e/%2e%2e/secret')).toEqual([404, '/secret', '<h1>No such page</h1>'])
})

test('Who asks in the instant in which one site takes the place of another gets the page', async () => {
  const { site, server, origin } = await start()
  renameSync(site, `${site}-previous`)
  const asked = fetch(`${origin}/guides/`)
  await once(server, 'request')
  await expect(stat(site)).rejects.toThrow('ENOENT')
  // A busy disk may take a while for the second half of it.
  await pause(300)
  renameSync(`${site}-previous`, site)
  expect((await asked).status).toBe(200)
})

test('Sites that take the place of another, again and again, do not end the server', async () => {
  const { site, origin } = await start()
  let isOver = false
  const statuses = new Set<number>()
  const read = async () => {
    while (!isOver) statuses.add((await fetch(`${origin}/guides/`)).status)
  }
  const readers = Array.from({ length: READERS }, read)
  for (let swap = 0; swap < SWAPS; swap += 1) {
    await rename(site, `${site}-previous`)
    await rename(`${site}-previous`, site)
  }
  isOver = true
  await Promise.all(readers)
  expect(statuses).toContain(200)
  expect((await fetch(`${origin}/guides/`)).status).toBe(200)
})
