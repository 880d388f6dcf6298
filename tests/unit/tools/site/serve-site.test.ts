import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, onTestFinished, test, vi } from 'vitest'

import { ASSET_CACHING, HEADERS } from '../../../../src/tools/site/headers.ts'
import { replaceFolder } from '../../../../src/tools/site/replace-folder.ts'
import { findPort, serveSite } from '../../../../src/tools/site/serve-site.ts'

const SWAPS = 2000
const SITES = 100
const READERS = 4

/** Serves a site of two pages until the test ends. */
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

test('A page is served, also without its last slash and with a query; a missing page has the page 404', async () => {
  const { origin } = await start()
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`)
    return [response.status, new URL(response.url).pathname, await response.text()]
  }
  const page = [200, '/guides/', '<h1>Guides</h1>']
  expect(await get('/guides/')).toEqual(page)
  expect(await get('/guides')).toEqual(page)
  expect(await get('/guides/?topic=signs')).toEqual(page)
  expect(await get('/nowhere/')).toEqual([404, '/nowhere/', '<h1>No such page</h1>'])
  expect(await get('/guides/%2e%2e/%2e%2e/secret')).toEqual([404, '/secret', '<h1>No such page</h1>'])
})

test('Every response has the headers that a host should send, and only an asset that is there is cached', async () => {
  const { site, origin } = await start()
  await mkdir(join(site, 'assets'))
  await writeFile(join(site, 'assets/page.DdPDCaDN.css'), '')
  for (const [path, caching] of [
    ['/guides/', 'no-store'],
    ['/nowhere/', 'no-store'],
    ['/assets/nowhere.css', 'no-store'],
    ['/assets/page.DdPDCaDN.css', ASSET_CACHING],
  ] as const) {
    const { headers } = await fetch(`${origin}${path}`)
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value)
    expect(headers.get('cache-control')).toBe(caching)
    expect(headers.get('etag')).toBeNull()
  }
})

test('Only build.json may be read by a page of another address, which the Studio is', async () => {
  const { site, origin } = await start()
  await writeFile(join(site, 'build.json'), '{}')
  const allowed = async (path: string) => (await fetch(`${origin}${path}`)).headers.get('access-control-allow-origin')
  expect(await allowed('/build.json')).toBe('*')
  expect(await allowed('/build.json?again')).toBe('*')
  expect(await allowed('/guides/')).toBeNull()
})

test('A port that is in use is an error', async () => {
  const { site, server } = await start()
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  await expect(serveSite(site, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('Any port is that of the last build where it is free, so that its pages need not be built anew', async () => {
  const { site, server } = await start()
  const address = server.address()
  const used = typeof address === 'object' ? (address?.port ?? 0) : 0
  const found = async (port: number) => {
    await writeFile(join(site, 'robots.txt'), `Sitemap: http://localhost:${port}/sitemap.xml\n`)
    vi.stubEnv('HUB_OUT_DIR', site).stubEnv('PORT', '0')
    await findPort()
    return Number(process.env['PORT'])
  }
  const free = await found(used)
  expect(free).not.toBe(used)
  expect(await found(free)).toBe(free)
})

test('A request while one site is replaced by another gets the page', async () => {
  const { site, server, origin } = await start()
  renameSync(site, `${site}-previous`)
  const response = fetch(`${origin}/guides/`)
  await once(server, 'request')
  await expect(stat(site)).rejects.toThrow('ENOENT')
  // On a busy disk there may be a while between the two renames.
  await pause(300)
  renameSync(`${site}-previous`, site)
  expect((await response).status).toBe(200)
})

test('Whoever reads while sites are replaced gets a page of the old one or the new, never none', async () => {
  const { site, origin } = await start()
  const fresh = Array.from({ length: SITES }, (_, number) => `${site}-${number}`)
  for (const [number, folder] of fresh.entries()) {
    await mkdir(join(folder, 'guides'), { recursive: true })
    await writeFile(join(folder, 'guides/index.html'), `<h1>Site ${number}</h1>`)
  }
  let isOver = false
  const answers: string[] = []
  const readOnce = async () => {
    const response = await fetch(`${origin}/guides/`)
    answers.push(`${response.status} ${await response.text()}`)
  }
  const read = async () => {
    while (!isOver) await readOnce()
  }
  // Before the first and after the last, however seldom a busy machine lets anybody read in between.
  await readOnce()
  const readers = Array.from({ length: READERS }, read)
  for (const folder of fresh) await replaceFolder(folder, site)
  isOver = true
  await Promise.all(readers)
  await readOnce()
  const pages = ['<h1>Guides</h1>', ...fresh.map((_, number) => `<h1>Site ${number}</h1>`)].map((page) => `200 ${page}`)
  expect(answers.filter((answer) => !pages.includes(answer))).toEqual([])
  expect(new Set(answers).size).toBeGreaterThan(1)
})

test('Replacing the site again and again does not end the server', async () => {
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
