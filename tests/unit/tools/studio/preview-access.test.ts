import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'

import { expect, it, onTestFinished } from 'vitest'

import { requirePreviewKey, environmentOf, previewKey } from '../../../../src/tools/studio/preview-access.ts'

const KEY = { secret: 'the-secret', cookie: 'lake-key-3333', command: 'npm run studio' }

/** A server that shows drafts to who has the key, as Vite calls what its plugins put into it. */
async function showDrafts(): Promise<string> {
  type Handle = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void
  const handles: Handle[] = []
  requirePreviewKey(KEY).configureServer({ middlewares: { use: (handle) => handles.push(handle) }, httpServer: null })
  const server = createServer((request, response) => {
    for (const handle of handles)
      handle(request, response, (error) => response.end(error === undefined ? 'A draft' : 'An error'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

it('The preview shows drafts to a person who has the key of the Studio, and to nobody else', async () => {
  const preview = await showDrafts()
  for (const path of ['/', '/guides/a/', '/src/pages/index.astro', '/@vite/client']) {
    const answer = await fetch(`${preview}${path}`, { headers: { Accept: 'text/html' } })
    expect([path, answer.status]).toEqual([path, 401])
    expect(await answer.text()).toContain('How to open the preview of drafts')
  }
  const headers = { Cookie: `${KEY.cookie}=${KEY.secret}` }
  expect(await (await fetch(`${preview}/guides/a/`, { headers })).text()).toBe('A draft')
  // fetch() has a mode of its own.
  const sentBy = (site: string, mode: string, path = '') =>
    new Promise((resolve, reject) => {
      const all = { ...headers, 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode }
      get(`${preview}${path}`, { headers: all }, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
    })
  // A page of another port may show it in a frame, as the Studio does, and do nothing else with the key of its reader.
  expect(await Promise.all(['same-site', 'cross-site'].map((site) => sentBy(site, 'no-cors')))).toEqual([403, 403])
  expect(await sentBy('cross-site', 'navigate', '/__open-in-editor?file=a')).toBe(403)
  expect([await sentBy('same-site', 'navigate'), await sentBy('same-origin', 'cors')]).toEqual([200, 200])
  for (const path of ['/guides/a/', '//guides/a/', '/\\/guides/a/']) {
    const led = await fetch(`${preview}${path}?key=${KEY.secret}`, { redirect: 'manual' })
    expect([led.status, led.headers.get('location')]).toEqual([303, '/guides/a/'])
  }
})

it('A preview that the Studio starts gets its key; any other makes one of its own', () => {
  expect(previewKey(environmentOf(KEY), 4322)).toEqual(KEY)
  const own = previewKey({}, 4322)
  expect(own).toEqual({
    secret: expect.stringMatching(/^[\w-]{32}$/),
    cookie: 'lake-key-4322',
    command: 'npm run studio',
  })
  expect(previewKey({}, 4322).secret).not.toBe(own.secret)
})
