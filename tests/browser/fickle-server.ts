import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

import { manifestPath, readManifest, writeManifest, type OfferedFile } from '../../src/offline/manifest.ts'
import { SITE } from './hub.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** A server of the built site as it is on the road: it can be gone, silent, cut in the middle of a file, or have changed. */
export class FickleServer {
  /** The paths that were asked for, in order. */
  asked: string[] = []
  /** The network is there, and fails (`gone`), or keeps everybody waiting (`silent`). */
  state: 'here' | 'gone' | 'silent' = 'here'
  /** Paths of which half a file comes, once each. */
  readonly cut = new Set<string>()
  /** Paths whose answers wait until `release()`. */
  held: RegExp | undefined
  #waiting: (() => void)[] = []
  readonly #changed = new Map<string, string>()
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  origin = ''

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
    this.origin = `http://localhost:${address.port}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** Answers all that was held. */
  release(): void {
    this.held = undefined
    for (const go of this.#waiting.splice(0)) go()
  }

  /** The signal goes: nothing that is under way ends. */
  loseSignal(): void {
    this.state = 'gone'
    this.#server.closeAllConnections()
  }

  /** Publishes pages with another text, and the manifest that names them. */
  async publish(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(texts)) this.#changed.set(path, text)
    const manifest = readManifest(JSON.parse(await this.text(manifestPath('en'))))
    const rename = (files: readonly OfferedFile[]) =>
      files.map((file) => {
        const text = texts[file.path]
        return text === undefined ? file : { ...file, hash: hash('sha256', text, 'base64url') }
      })
    const jobs = Object.entries(manifest.jobs).map(([name, files]) => [name, rename(files)] as const)
    const published = { ...manifest, common: rename(manifest.common), jobs: Object.fromEntries(jobs) }
    this.publishManifest(writeManifest(published))
  }

  /** Publishes another list of what can be kept in English. */
  publishManifest(text: string): void {
    this.#changed.set(manifestPath('en'), text)
  }

  /** The text of a file as it is published now. @throws where the site has none. */
  async text(path: string): Promise<string> {
    return this.#changed.get(path) ?? readFile(join(SITE, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
  }

  async #bytes(path: string): Promise<Buffer> {
    const text = this.#changed.get(path)
    if (text !== undefined) return Buffer.from(text)
    return readFile(join(SITE, path.endsWith('/') ? `${path}index.html` : path))
  }

  async #answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push(url)
    if (this.state === 'gone') return void response.destroy()
    if (this.state === 'silent') return
    if (this.held?.test(url) === true) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    const bytes = await this.#bytes(url).catch(() => undefined)
    if (bytes === undefined) return void response.writeHead(404).end('Not found')
    const type = TYPES[url.endsWith('/') ? '.html' : extname(url)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length })
    if (!this.cut.delete(url)) return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  }
}
