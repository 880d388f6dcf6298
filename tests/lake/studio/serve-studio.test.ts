import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createStudioHandler } from '../../../src/tools/studio/serve-studio.ts'
import { makeFolder, startEmpty } from '../start-lake.ts'
import { get } from '../http/raw-request.ts'

const INDEX = `<!DOCTYPE html><html><head>
<style>@font-face { font-family: Inter; src: url("https://studio-static.sanity.io/Inter.woff2") format("woff2"); } body { margin: 0 }</style>
<script>
var first = 1
</script>
<script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core>
</script></head><body><div id="sanity"></div><script src="/static/sanity-1.js" type="module"></script></body></html>`

/** A Studio as its build leaves it, as far as the lake looks at it. */
async function builtStudio(): Promise<string> {
  const folder = await makeFolder()
  await mkdir(join(folder, 'static'))
  await writeFile(join(folder, 'index.html'), INDEX)
  await writeFile(join(folder, 'static/sanity-1.js'), 'console.log(1)')
  await writeFile(join(folder, '.secret'), 'not to be seen')
  return folder
}

/** A lake with a built Studio, and what a browser sends that has its key. */
async function openedStudio(folder?: string) {
  const { port, lake } = await startEmpty({ studio: createStudioHandler(folder ?? (await builtStudio())) })
  return { port, lake, key: { Cookie: `${lake.key.cookie}=${lake.key.secret}` } }
}

describe('The Studio is served at the lake’s own address', () => {
  it('at every place within it, without a word to other hosts', async () => {
    const { port, key } = await openedStudio()
    for (const path of [
      '/',
      '/structure',
      '/structure/guide;guide-x',
      '/vision',
      '/index.html',
      '/presentation?preview=/',
    ]) {
      const { status, body, headers } = await get(port, path, key)
      expect(status, path).toBe(200)
      expect(body).toContain('<div id="sanity"></div>')
      expect(body).toContain('body { margin: 0 }')
      expect(body).not.toContain('https://')
      expect(headers).toMatch(/^Content-Type: text\/html/m)
    }
  })

  it('with a policy that allows its own scripts, and the preview in a frame', async () => {
    const { port, key } = await openedStudio()
    const { headers } = await get(port, '/', key)
    const policy = /^Content-Security-Policy: (.+)$/m.exec(headers)?.[1]?.trim().split('; ')
    // The hash of the inline script between its tags, line breaks included.
    expect(policy).toContain("script-src 'self' 'sha256-SwTcCOJoksCyuQ8woUqPuGcnQR928Cu5rXNAdolLmMU='")
    expect(policy).toContain('frame-src http://localhost:*')
    expect(policy).toContain(
      `connect-src 'self' http://localhost:${port} http://*.localhost:${port} ws://localhost:${port} ws://*.localhost:${port} http://localhost:* data: blob:`,
    )
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('and says at which address the hub runs now, or that none does', async () => {
    const found = ['http://localhost:4411', undefined]
    const findHub = () => Promise.resolve(found.shift())
    const { origin } = await startEmpty({ studio: createStudioHandler(await builtStudio(), '', findHub) })
    const ask = async () => (await fetch(`${origin}/running-hub.json`)).json()
    expect(await ask()).toEqual({ origin: 'http://localhost:4411' })
    expect(await ask()).toEqual({ origin: null })
  })

  it('and says what was found on the pages that the content cites, or that none was asked', async () => {
    const folder = await makeFolder()
    const file = join(folder, 'found.json')
    const { origin } = await startEmpty({ studio: createStudioHandler(await builtStudio(), '', undefined, file) })
    const ask = async () => (await fetch(`${origin}/watched.json`)).json()
    expect(await ask()).toBeNull()
    await writeFile(file, '{"day":"2026-12-01","gaps":[]}')
    expect(await ask()).toEqual({ day: '2026-12-01', gaps: [] })
  })

  it('with the name of what is edited as it is now', async () => {
    const names = ['A "B" & C', undefined]
    const findName = () => names.shift()
    const studio = createStudioHandler(await builtStudio(), '', undefined, undefined, findName)
    const { port, lake } = await startEmpty({ studio })
    const ask = async () => (await get(port, '/', { Cookie: `${lake.key.cookie}=${lake.key.secret}` })).body
    expect(await ask()).toContain('<head><meta name="application-name" content="A &quot;B&quot; &amp; C"/>')
    expect(await ask()).not.toContain('application-name')
  })

  it('with its files, and nothing else from the disk', async () => {
    const { port } = await startEmpty({ studio: createStudioHandler(await builtStudio()) })
    const script = await get(port, '/static/sanity-1.js')
    expect([script.status, script.body]).toEqual([200, 'console.log(1)'])
    expect(script.headers.toLowerCase()).toContain('x-content-type-options: nosniff')
    const tag = /^ETag: (.+?)\r?$/m.exec(script.headers)?.[1] ?? ''
    expect((await get(port, '/static/sanity-1.js', { 'If-None-Match': tag })).status).toBe(304)
    for (const path of [
      '/static/sanity-2.js',
      '/.secret',
      '/static/../../package.json',
      '/static/%2e%2e/%2e%2e/package.json',
    ])
      expect([400, 404], path).toContain((await get(port, path)).status)
  })

  it('also while another takes its place', async () => {
    const studio = await builtStudio()
    const { origin } = await startEmpty({ studio: createStudioHandler(studio) })
    const script = join(studio, 'static/sanity-1.js')
    let isOver = false
    const read = async () => {
      while (!isOver) expect([200, 404]).toContain((await fetch(`${origin}/static/sanity-1.js`)).status)
    }
    const readers = [read(), read(), read()]
    for (let swap = 0; swap < 2000; swap += 1) {
      await rename(script, `${script}.old`)
      await rename(`${script}.old`, script)
    }
    isOver = true
    await Promise.all(readers)
    expect((await fetch(`${origin}/static/sanity-1.js`)).status).toBe(200)
  })

  it('and says so where it is not built', async () => {
    const { port, key } = await openedStudio(await makeFolder())
    const { status, body } = await get(port, '/', key)
    expect([status, JSON.parse(body)]).toEqual([
      404,
      expect.objectContaining({ message: 'The Studio is not built. Run its build once, then reload this page.' }),
    ])
  })
})

describe('Without the key of the printed address', () => {
  it.each(['/', '/structure/guide;a', '/index.html', '/vision?x=1', '/?key=', '/?key=guessed'])(
    '%s shows how to get in, and nothing of the Studio',
    async (path) => {
      const { port, lake } = await openedStudio()
      const sent: readonly Readonly<Record<string, string>>[] = [
        {},
        { Cookie: `${lake.key.cookie}=guessed` },
        { Referer: `${lake.origin}/` },
      ]
      for (const headers of sent) {
        const answer = await get(port, path, { Accept: 'text/html,*/*', ...headers })
        expect(answer.status).toBe(401)
        expect(answer.body).toContain('Open the address that <code>npx folder-lake</code> printed')
        expect(answer.body).not.toContain('<div id="sanity">')
        expect(answer.headers).not.toContain('Set-Cookie')
        expect(JSON.parse((await get(port, path, headers)).body)).toMatchObject({
          message: expect.stringContaining('Open the address that npx folder-lake printed.'),
        })
      }
    },
  )

  it('the address lets in, and is left for one without the key, which no other program may read', async () => {
    const { port, lake } = await openedStudio()
    const { pathname, search, hash } = new URL(lake.addressOf('/structure/guide', 'a-token'))
    expect(hash).toBe('#token=a-token')
    const answer = await get(port, `${pathname}${search}&perspective=published`)
    expect(answer.status).toBe(303)
    expect(answer.headers).toMatch(/^Location: \/structure\/guide\?perspective=published\r?$/m)
    expect(answer.headers).toMatch(
      /^Set-Cookie: lake-key-\d+=[\w-]{32}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax\r?$/m,
    )
    expect(answer.headers).toContain('Referrer-Policy: no-referrer')
  })

  it('and it stays the same when the lake starts again', async () => {
    const storage = { folder: await makeFolder() }
    const before = await startEmpty({ storage })
    await before.lake.close()
    const { lake } = await startEmpty({ storage })
    expect(lake.key.secret).toBe(before.lake.key.secret)
    expect((await startEmpty()).lake.key.secret).not.toBe(lake.key.secret)
  })
})

it('The question after HTTP/1.1 is led to another origin, where the browser does not tell', async () => {
  const { port } = await startEmpty()
  const { status, headers } = await get(port, '/v1/ping?tag=sanity.studio.protocol-check')
  expect([status, headers]).toEqual([307, expect.stringContaining(`Location: http://l0.localhost:${port}/ping?tag=`)])
  expect((await get(port, '/ping?tag=sanity.studio.protocol-check', { Host: `l0.localhost:${port}` })).body).toBe(
    '{"pong":true}',
  )
})
