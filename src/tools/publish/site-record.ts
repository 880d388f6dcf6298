import { hash } from 'node:crypto'

import { readCacheFile, writeCacheFile } from '../cache-file.ts'

/** Where in a file a fragment is. */
export interface FilledGap {
  readonly fragment: string
  /** In bytes from the start of the file. */
  readonly at: number
  readonly length: number
}

/** What is known of a file that a page was rendered to. */
export interface PageRecord {
  /** Of what the page shows besides its fragments, and of the code; undefined where the page is rendered at each build. */
  readonly key?: string
  /** Of the bytes of the file. */
  readonly digest: string
  /** In the order of the file. */
  readonly gaps: readonly FilledGap[]
  /** Whether the sitemap names it. */
  readonly isListed: boolean
  /** Whether it shows a picture of the content, whose sizes Astro writes only where the page is rendered. */
  readonly hasPictures: boolean
  /** The day that it shows or compares with; absent where it does not depend on the day. */
  readonly day?: string
}

/** What is known of a built site, so that the next build can keep what is still right. */
export interface SiteRecord {
  /** By file, below the folder of the site. */
  readonly pages: ReadonlyMap<string, PageRecord>
  /** The digest of each fragment's bytes, by its name. */
  readonly fragments: ReadonlyMap<string, string>
}

/** Of a site that was never built. */
export const NO_SITE: SiteRecord = { pages: new Map(), fragments: new Map() }

/** The number is to be raised whenever the meaning of the file changes. */
const KIND = 'pages 2'

/** The digest by which a file is recognised. */
export function digestOf(bytes: Buffer | string): string {
  return hash('sha256', bytes, 'base64url')
}

interface StoredRecord {
  readonly pages: Readonly<Record<string, PageRecord>>
  readonly fragments: Readonly<Record<string, string>>
}

/** Reads the record of a site; an empty one where there is none, or where it is cut or from another version. */
export async function readSiteRecord(file: string): Promise<SiteRecord> {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- written below, in this version
  const stored: StoredRecord | undefined = await readCacheFile(file, KIND)
  if (stored === undefined) return NO_SITE
  return { pages: new Map(Object.entries(stored.pages)), fragments: new Map(Object.entries(stored.fragments)) }
}

/** Writes the record of a site. Where it cannot be written, the next build makes more anew, and nothing else. */
export function writeSiteRecord(file: string, { pages, fragments }: SiteRecord): Promise<void> {
  const stored: StoredRecord = { pages: Object.fromEntries(pages), fragments: Object.fromEntries(fragments) }
  return writeCacheFile(file, KIND, stored)
}
