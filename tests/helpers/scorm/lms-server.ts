import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll } from 'vitest'

import { bundleClassicScript } from '../../../src/tools/site/classic-script.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const SCRIPT = new URL('lms-page.ts', import.meta.url).pathname

/** The files of a package that the build has made, as texts by their names. */
export async function readPackage(file: string): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await readFile(file))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** A server with an LMS (`lms-page.ts`) and packages of the site in it. */
export interface LmsServer {
  /** The address of the LMS. */
  readonly address: string
  /** The address of the page of a package, which is within a frame of another origin in the frame of the LMS. */
  launchAddress(file: string): string
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>LMS</title><style>iframe { inline-size: 100%; block-size: 700px }</style>${body}</html>`
}

/**
 * Serves an LMS for the tests of a file.
 * @param site the folder of the built site.
 */
export function useLmsServer(site: string): LmsServer {
  let server: Server | undefined
  let port = 0
  const packages = new Map<string, Promise<ReadonlyMap<string, string>>>()

  async function answer(path: string, query: URLSearchParams): Promise<string | undefined> {
    if (path === '/') return page('<script src="/lms.js"></script>')
    if (path === '/lms.js') return (await bundleClassicScript(SCRIPT)).text
    if (path === '/shell') return page(`<iframe src="${query.get('address') ?? ''}"></iframe>`)
    // Chromium reports an icon that is not there as an error.
    if (path === '/favicon.ico') return ''
    const [, file, name = ''] = /^\/package\/(.*\.zip)\/(.*)$/.exec(path) ?? []
    if (file === undefined) return undefined
    const files = packages.get(file) ?? readPackage(join(site, file))
    packages.set(file, files)
    return (await files).get(name)
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
      const type = MEDIA_TYPES[extname(pathname)] ?? 'text/html; charset=utf-8'
      answer(pathname, searchParams).then(
        (text) => response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
    await new Promise<void>((resolve) => server?.listen(0, resolve))
    const bound = server.address()
    if (bound === null || typeof bound === 'string') throw new Error('The LMS has no port.')
    port = bound.port
  })
  afterAll(() => {
    server?.closeAllConnections()
    server?.close()
  })

  return {
    get address() {
      return `http://localhost:${port}/`
    },
    launchAddress(file) {
      const inside = `http://localhost:${port}/package/${file}/index.html`
      // To a browser 127.0.0.1 is another origin than localhost.
      return `http://127.0.0.1:${port}/shell?${new URLSearchParams({ address: inside }).toString()}`
    },
  }
}
