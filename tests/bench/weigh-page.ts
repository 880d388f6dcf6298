import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Bytes as they are, and as they travel. */
export interface Weight {
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** A page with the style and script that it loads at once. */
export interface PageWeight {
  readonly html: Weight
  readonly css: Weight
  readonly js: Weight
}

const STYLE = /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]*rel="stylesheet"/g
/** A stylesheet for paper, for which no browser waits. */
const PAPER_STYLE = /<link[^>]+media="?print[^>]*>/g
const SCRIPT = /<script[^>]+src="([^"]+)"/g
const IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '')
}

function weighBytes(bytes: Uint8Array): Weight {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length }
}

/** Files travel one by one, so each is compressed by itself. */
async function weighFiles(site: string, files: Iterable<string>): Promise<Weight> {
  const weights = await Promise.all([...files].map(async (file) => weighBytes(await readFile(join(site, file)))))
  return weights.reduce(
    (sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  )
}

/** The scripts and all that they import before they run. */
async function withImports(site: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const all = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (all.has(file)) continue
    all.add(file)
    const folder = posix.dirname(file)
    const text = await readFile(join(site, file), 'utf8')
    waiting.push(...found(text, IMPORT).map((path) => posix.join(folder, path)))
  }
  return all
}

/** The files of a built page, in their site: what it asks for later, such as search.json, is not among them. */
export interface PageFiles {
  readonly html: string
  readonly css: ReadonlySet<string>
  readonly js: ReadonlySet<string>
}

/** Finds what a built page loads at once. */
export async function filesOfPage(site: string, page: string): Promise<PageFiles> {
  const text = await readFile(join(site, page), 'utf8')
  return {
    html: page,
    css: new Set(found(text.replace(PAPER_STYLE, ''), STYLE)),
    js: await withImports(site, found(text, SCRIPT)),
  }
}

/** Weighs a built page with what it loads at once. */
export async function weighPage(site: string, page: string): Promise<PageWeight> {
  const { html, css, js } = await filesOfPage(site, page)
  return { html: await weighFiles(site, [html]), css: await weighFiles(site, css), js: await weighFiles(site, js) }
}
