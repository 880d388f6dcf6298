import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'

import { readBuilt } from './built-site.ts'

/** Bytes of the ten packets that a server sends before it waits for an answer (RFC 6928), each of 1,460 bytes. */
export const FIRST_ROUND_TRIP = 14_600

/** What travels before a page can be read and used, in bytes after gzip. */
export interface PageWeight {
  readonly path: string
  readonly html: number
  readonly css: number
  readonly js: number
}

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

const sizes = new Map<string, number>()

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

function sizeOf(file: string): number {
  const size = sizes.get(file) ?? gzipped(readBuilt(file))
  sizes.set(file, size)
  return size
}

/** A script and all it imports before it runs. What it fetches later, with import(), waits for the reader. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readBuilt(file).matchAll(STATIC_IMPORT)) {
    withImports(posix.join(posix.dirname(file), path), found)
  }
  return found
}

function total(files: Iterable<string>): number {
  return [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0)
}

const TAG = /<(?:link|script)\b[^>]*>/g

function valueOf(tag: string, attribute: string): string | undefined {
  const [, quoted, bare] = new RegExp(`\\s${attribute}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag) ?? []
  return quoted ?? bare
}

/**
 * Weighs a page with its stylesheets and scripts, from its text alone: in all languages there are
 * thousands. No browser waits for a stylesheet for paper.
 */
export function weigh(path: string, html: string): PageWeight {
  const tags = html.match(TAG) ?? []
  const linked = (rel: string) =>
    tags
      .filter((tag) => valueOf(tag, 'rel') === rel && valueOf(tag, 'media') !== 'print')
      .flatMap((tag) => valueOf(tag, 'href')?.slice(1) ?? [])
  const scripts = tags.flatMap((tag) => valueOf(tag, 'src')?.slice(1) ?? [])
  return {
    path,
    html: gzipped(html),
    css: total(linked('stylesheet')),
    js: total([...scripts, ...linked('modulepreload')].flatMap((file) => [...withImports(file)])),
  }
}

/** A weight as people say it: `12.3 KB`, a KB being 1024 bytes. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
