import { fillFragments, isFragment, refillFragments, type FilledPage } from './fragments.ts'
import type { PageTarget } from './page-target.ts'
import { fileOf, type RenderPath, type Renderer } from './renderer.ts'
import { isListed } from './sitemap.ts'
import { digestOf, type PageRecord, type SiteRecord } from './site-record.ts'

/** What the pages of a site are made from. */
export interface PageSource {
  readonly renderer: Renderer
  /** A digest of the code: pages of other code are not kept. */
  readonly code: string
  /** The address of the site, without a path. */
  readonly site: string
  /** The day that pages get at the moment, YYYY-MM-DD. */
  readonly today: () => string
}

/** The paths by their file. Throws an Error where two pages have the same address. */
function byFile(paths: readonly RenderPath[]): ReadonlyMap<string, RenderPath> {
  const files = new Map<string, RenderPath>()
  for (const path of paths) {
    const file = fileOf(path)
    const other = files.get(file)
    if (other !== undefined) {
      throw new Error(
        `Two pages have the address ${path.pathname}: ${other.route.component} and ${path.route.component}. Give one document another slug.`,
      )
    }
    files.set(file, path)
  }
  return files
}

/** Renders all fragments: they are few. */
async function renderFragments(
  paths: ReadonlyMap<string, RenderPath>,
  renderer: Renderer,
): Promise<Map<string, Buffer>> {
  const fragments = new Map<string, Buffer>()
  for (const [file, path] of paths) {
    if (isFragment(file)) fragments.set(nameOf(file), (await renderer.render(path)).body)
  }
  return fragments
}

/** The name by which markers ask for a fragment: its address. */
function nameOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`
}

function digestsOf(fragments: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  return new Map([...fragments].map(([name, bytes]) => [name, digestOf(bytes)]))
}

/** The pages of a site as they were published last. */
export interface PublishedPages {
  readonly record: SiteRecord
  /** The bytes of the fragments, by name. */
  readonly fragments: ReadonlyMap<string, Buffer>
  /** How many files were rendered or written anew. */
  readonly written: number
}

interface PageWriter {
  publish(file: string, path: RenderPath): Promise<void>
  /** The records of the pages that were published, and how many files were written. */
  readonly pages: ReadonlyMap<string, PageRecord>
  written(): number
}

function createPageWriter(
  { renderer, code, site, today }: PageSource,
  last: SiteRecord,
  fragments: ReadonlyMap<string, Buffer>,
  target: PageTarget,
): PageWriter {
  const digests = digestsOf(fragments)
  const pages = new Map<string, PageRecord>()
  let written = 0

  function write(file: string, { bytes, gaps }: FilledPage, page: Omit<PageRecord, 'gaps' | 'digest'>): void {
    const record = { ...page, gaps, digest: digestOf(bytes) }
    pages.set(file, record)
    if (last.pages.get(file)?.digest === record.digest && target.keep(file, record)) return
    target.write(file, bytes)
    written += 1
  }

  /** Keeps the last file, with other fragments where they changed. False where the page has to be rendered. */
  function reuse(file: string, before: PageRecord): boolean {
    if (before.hasPictures && !target.hasPictures) return false
    if (before.day !== undefined && before.day !== today()) return false
    if (before.gaps.every(({ fragment }) => last.fragments.get(fragment) === digests.get(fragment))) {
      if (!target.keep(file, before)) return false
      pages.set(file, before)
      return true
    }
    const bytes = target.read(file, before)
    if (bytes === undefined || before.gaps.some(({ fragment }) => !fragments.has(fragment))) return false
    write(file, refillFragments(bytes, before.gaps, fragments), before)
    return true
  }

  return {
    pages,
    written: () => written,
    async publish(file, path) {
      const key = path.cacheKey === undefined ? undefined : digestOf(`${code} ${path.route.component} ${path.cacheKey}`)
      const before = last.pages.get(file)
      if (key !== undefined && before?.key === key && reuse(file, before)) return
      const { body, ...rendered } = await renderer.render(path)
      const filled = fillFragments(body, fragments)
      const shown = { isListed: isListed(file, filled.bytes, site), ...rendered }
      write(file, filled, key === undefined ? shown : { ...shown, key })
    },
  }
}

/**
 * Brings all pages of a site up to date: renders those that show something new, puts new fragments into others, and keeps the
 * rest. The files are the same, byte for byte, as those of a build that knows of no last site.
 * @param last what is known of the last site.
 * @param target where the files go.
 * @throws whatever a page throws; Error where two pages have the same address.
 */
export async function publishPages(source: PageSource, last: SiteRecord, target: PageTarget): Promise<PublishedPages> {
  const paths = byFile(await source.renderer.paths())
  const fragments = await renderFragments(paths, source.renderer)
  const writer = createPageWriter(source, last, fragments, target)
  for (const [file, path] of paths) {
    if (!isFragment(file)) await writer.publish(file, path)
  }
  return { record: { pages: writer.pages, fragments: digestsOf(fragments) }, fragments, written: writer.written() }
}

/**
 * Brings those pages of a site up to date that the renderer names at the moment, with those fragments that it names, and others as
 * they were last. All other pages are left alone, and are brought up to date by the next call of publishPages().
 * @param isNamed whether the renderer would name a file at the moment, if the site still had it.
 * @throws as publishPages() does.
 */
export async function publishSomePages(
  source: PageSource,
  last: PublishedPages,
  target: PageTarget,
  isNamed: (file: string) => boolean = () => false,
): Promise<PublishedPages> {
  const paths = byFile(await source.renderer.paths())
  const fragments = new Map([...last.fragments, ...(await renderFragments(paths, source.renderer))])
  const writer = createPageWriter(source, last.record, fragments, target)
  for (const [file, path] of paths) {
    // What is rendered each time follows with all pages.
    if (!isFragment(file) && path.cacheKey !== undefined) await writer.publish(file, path)
  }
  const left = [...last.record.pages].filter(([file]) => !isNamed(file))
  const pages = new Map([...left, ...writer.pages])
  return { ...last, record: { ...last.record, pages }, written: writer.written() }
}
