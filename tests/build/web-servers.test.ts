import { once } from 'node:events'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { SKIPS_WEB_SERVERS } from '../../src/tools/find-web-servers.ts'
import { ask } from '../../src/tools/site/ask.ts'
import { ASSET_CACHING, HEADERS, headersOf, HTTPS_HEADERS, PAGE_CACHING } from '../../src/tools/site/headers.ts'
import { observe } from '../../src/tools/site/observatory.ts'
import { replaceFolder } from '../../src/tools/site/replace-folder.ts'
import { connectBrowser } from '../helpers/connect-browser.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { builtFiles, DIST, readBuilt } from './helpers/built-site.ts'
import { startWebServers, type WebServer, type WebServers } from './helpers/web-servers.ts'

const UNZIP = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync }
const COMPRESSIONS = { Caddy: ['gzip', 'zstd'], nginx: ['gzip', 'br'] } as const

let running: WebServers | undefined

beforeAll(async () => {
  if (!SKIPS_WEB_SERVERS) running = await startWebServers()
})
afterAll(() => running?.stop())

const files = await builtFiles()
const find = (pattern: RegExp) => {
  const file = files.find((each) => pattern.test(each))
  if (file === undefined) throw new Error(`The built site has no file like ${pattern.source}.`)
  return `/${file}`
}

/** Words of a search that the hub answers, and that are in no address of it. */
const SEARCH = 'passport taken away'

describe.skipIf(SKIPS_WEB_SERVERS).each(['Caddy', 'nginx'] as const)('%s, by its recipe in DEPLOY.md,', (name) => {
  const server = (): WebServer => {
    const found = running?.servers.find((each) => each.name === name)
    if (found === undefined) throw new Error(`${name} does not run.`)
    return found
  }

  it.each([
    ['/', 'index.html', /^text\/html; charset=utf-8$/],
    ['/guides/', 'guides/index.html', /^text\/html; charset=utf-8$/],
    ['/feed.xml', 'feed.xml', /^(text|application)\/xml/],
    ['/search.json', 'search.json', /^application\/json/],
  ])('sends %s as it was built', async (path, file, type) => {
    const answer = await server().ask(path)
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': expect.stringMatching(type) } })
    expect(answer.body.toString('utf8')).toBe(readBuilt(file))
  })

  it('sends pictures, styles and scripts with types that “nosniff” lets through', async () => {
    const types = {
      css: /^text\/css/,
      js: /^(text|application)\/javascript/,
      avif: /^image\/avif$/,
      webp: /^image\/webp$/,
    }
    for (const [ending, type] of Object.entries(types)) {
      const { headers } = await server().ask(find(new RegExp(`^assets/.*\\.${ending}$`)))
      expect(headers['content-type']).toMatch(type)
    }
    expect((await server().ask('/offline-worker.js')).headers['content-type']).toMatch(types.js)
    expect((await server().ask('/favicon.svg')).headers['content-type']).toMatch(/^image\/svg\+xml/)
  })

  it.each(['/', '/assets/', '/no-such-page/', '/guides'])('sends %s with the headers of headers.ts', async (path) => {
    const { headers } = await server().ask(path === '/assets/' ? find(/^assets\/.*\.css$/) : path)
    for (const [header, value] of Object.entries({ ...HEADERS, ...HTTPS_HEADERS }))
      expect(headers[header.toLowerCase()], header).toBe(value)
  })

  it('lets a page of another address read build.json and the open data, and nothing else', async () => {
    const allowed = async (path: string) => (await server().ask(path)).headers['access-control-allow-origin']
    for (const path of ['/build.json', '/data/signs.json', '/data/hsds/services.json'])
      expect(await allowed(path), path).toBe('*')
    for (const path of ['/', '/search.json', '/no-such-page/', find(/^assets\/.*\.js$/)])
      expect(await allowed(path), path).toBeUndefined()
  })

  it('lets any page frame the blocks made for that, with the other headers of every page', async () => {
    const { status, headers } = await server().ask('/data/embed/signs.html')
    expect(status).toBe(200)
    expect(headers).toMatchObject(
      Object.fromEntries(
        Object.entries(headersOf('/data/embed/signs.html')).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    )
  })

  it('lets browsers keep what is in /assets/ for a year, and ask for all else each time', async () => {
    for (const path of [find(/^assets\/.*\.js$/), find(/^assets\/search\/.*\.json$/), find(/^assets\/.*\.avif$/)])
      expect((await server().ask(path)).headers['cache-control'], path).toBe(ASSET_CACHING)
    const others = ['/', '/search.json', '/feed.xml', '/assets/gone.js', '/no-such-page/']
    // A worker, or a list of what can be kept, from a cache would hold up every update.
    for (const path of [...others, '/offline-worker.js', '/offline/en.json'])
      expect((await server().ask(path)).headers['cache-control'], path).toBe(PAGE_CACHING)
  })

  it.each(COMPRESSIONS[name])('compresses by %s, and says 304 for what has not changed', async (encoding) => {
    const headers = { 'Accept-Encoding': encoding }
    const texts = ['/', '/no-such-page/', '/feed.xml', find(/^assets\/.*\.css$/), find(/^assets\/search\/.*-metadata-/)]
    for (const path of texts) {
      const [plain, answer] = await Promise.all([server().ask(path), server().ask(path, { headers })])
      expect(answer.headers, path).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
      expect(UNZIP[encoding](answer.body).equals(plain.body), path).toBe(true)
    }
    const { etag = '' } = (await server().ask('/', { headers })).headers
    expect(etag).not.toBe('')
    expect((await server().ask('/', { headers: { ...headers, 'If-None-Match': etag } })).status).toBe(304)
  })

  it.each(['/no-such-page/', '/assets/gone.js', '/browse/topic/'])(
    'answers %s by the 404 page of the hub',
    async (path) => {
      const { status, body } = await server().ask(path)
      expect([status, body.toString('utf8')]).toEqual([404, readBuilt('404.html')])
    },
  )

  it('leads an address without its slash, and every address by HTTP, to the right one', async () => {
    const { status, headers } = await server().ask('/guides')
    expect([301, 308]).toContain(status)
    expect(headers.location).toBe('/guides/')
    const plain = await ask(`${server().plainOrigin}/guides/`)
    expect([301, 308]).toContain(plain.status)
    expect(plain.headers.location).toMatch(/^https:\/\/localhost(:\d+)?\/guides\/$/)
  })

  it('keeps all rules of Mozilla’s HTTP Observatory', async () => {
    const { origin, plainOrigin, authority } = server()
    for (const path of ['/', '/no-such-page/']) {
      const findings = await observe(`${origin}${path}`, `${plainOrigin}${path}`, { authority })
      expect(findings).toHaveLength(10)
      expect(findings.filter(({ problem }) => problem !== undefined)).toEqual([])
    }
  })

  it('hands calls of Sanity to the deploy hook, byte for byte', async () => {
    const body = '{ "_id": "ä" }\n'
    const seen: string[] = []
    const hook = createServer((request, response) => {
      void text(request).then((received) => {
        seen.push(`${request.method} ${String(request.headers['sanity-webhook-signature'])} ${received}`)
        response.writeHead(202).end('The hub is being built.\n')
      })
    })
    hook.listen(running?.hookPort, '127.0.0.1')
    await once(hook, 'listening')
    onTestFinished(() => {
      hook.closeAllConnections()
      hook.close()
    })
    const headers = { 'sanity-webhook-signature': 't=1,v1=x', 'Content-Type': 'application/json' }
    const { status } = await server().ask('/hooks/sanity', { method: 'POST', send: body, headers })
    expect([status, seen]).toEqual([202, [`POST t=1,v1=x ${body}`]])
  })

  it('logs what was asked for, but no word of a search, no query, and nothing of the reader', async () => {
    const browser = await connectBrowser()
    onTestFinished(() => browser.close())
    const window = await browser.newContext({ ignoreHTTPSErrors: true, userAgent: 'Reader/1.0' })
    const page = await window.newPage()
    await page.goto(`${server().origin}/`)
    await page.getByRole('searchbox').first().fill(SEARCH)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/')
    await page.locator('.results a').first().click()
    await page.waitForURL((address) => !address.pathname.startsWith('/search/'))
    // Also what somebody else has put into an address.
    for (const path of ['/search/?q=secret', '/guides?q=secret', '/no-such-page/?q=secret'])
      await server().ask(path, { headers: { Referer: 'https://other.example/?q=secret', Cookie: 'q=secret' } })
    await ask(`${server().plainOrigin}/?q=secret`)
    await window.close()

    await expect.poll(() => server().logs()).toMatch(/no-such-page/)
    const logs = server().logs()
    expect(logs).toContain('/search/')
    for (const word of [
      'passport%20',
      'secret',
      'taken%20',
      '?',
      '127.0.0.1',
      'other.example',
      'Reader/1.0',
      'HeadlessChrome',
    ])
      expect(logs, word).not.toContain(word)
  })
})

it('What browsers keep for a year has names that change with its content', () => {
  const assets = files.filter((file) => file.startsWith('assets/'))
  const hashed =
    /\.[\w-]{8}(_\w+)?\.(css|js|png|webp|avif|svg)$|^assets\/scenes\/[\w-]+-[\w-]{8}\.svg$|^assets\/search\/[\w-]+-[a-z\d]{8,}\.json$/
  expect(assets.length).toBeGreaterThan(100)
  expect(assets.filter((file) => !hashed.test(file))).toEqual([])
})

it.skipIf(SKIPS_WEB_SERVERS)(
  'A publish is seen at the next request, also by a browser that kept the page of before',
  async () => {
    const folder = await makeFolder()
    const [site, fresh] = [join(folder, 'site'), join(folder, 'fresh')]
    await cp(DIST, site, { recursive: true, filter: (path) => !path.includes('/assets') })
    const { servers, stop } = await startWebServers(site)
    onTestFinished(stop)
    const kept = await Promise.all(servers.map((server) => server.ask('/')))

    await mkdir(fresh)
    await writeFile(join(fresh, 'index.html'), '<h1>Published</h1>')
    await replaceFolder(fresh, site)
    for (const [index, server] of servers.entries()) {
      const { etag = '' } = kept[index]?.headers ?? {}
      const { status, body } = await server.ask('/', { headers: { 'If-None-Match': etag } })
      expect([server.name, status, body.toString('utf8')]).toEqual([server.name, 200, '<h1>Published</h1>'])
    }
  },
)
