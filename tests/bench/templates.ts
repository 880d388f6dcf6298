import { glob } from 'node:fs/promises'

/** Whether a page is read from top to bottom or searched through: each has its own budget. */
export type PageUse = 'reading' | 'index'

/** A template, and the shape of the addresses it makes; of several pages the first by name is measured. */
export interface Template {
  readonly name: string
  readonly pattern: string
  readonly use: PageUse
}

const page = (name: string, pattern: string, use: PageUse): Template => ({ name, pattern, use })

export const TEMPLATES: readonly Template[] = [
  page('home', 'index.html', 'index'),
  page('resources list', 'resources/index.html', 'index'),
  page('browse', 'browse/role/*/index.html', 'index'),
  page('guides', 'guides/index.html', 'index'),
  page('policies', 'policies/index.html', 'index'),
  page('training list', 'training/index.html', 'index'),
  page('guide', 'guides/*/index.html', 'reading'),
  page('policy', 'policies/*/index.html', 'reading'),
  page('training', 'training/*/index.html', 'reading'),
  page('external resource', 'resources/*/index.html', 'reading'),
  page('topic', 'topics/*/index.html', 'index'),
  page('job', 'jobs/*/index.html', 'reading'),
  page('laws', 'laws/index.html', 'index'),
  page('law', 'laws/*/index.html', 'reading'),
  page('organisations', 'organisations/index.html', 'index'),
  page('organisation', 'organisations/*/index.html', 'reading'),
  page('helplines', 'helplines/index.html', 'index'),
  page('signs', 'signs/index.html', 'index'),
  page('figures', 'figures/index.html', 'reading'),
  page('a-z', 'a-z/index.html', 'index'),
  page('letter', 'a-z/*/index.html', 'index'),
  page('search', 'search/index.html', 'index'),
  page('what to do', 'what-to-do/index.html', 'reading'),
  page('about', 'about/index.html', 'reading'),
  page('404', '404.html', 'index'),
]

/**
 * A built page of a template.
 * @throws Error where the site has none.
 */
export async function pageOf(site: string, { name, pattern }: Template): Promise<string> {
  const [first] = (await Array.fromAsync(glob(pattern, { cwd: site }))).sort()
  if (first !== undefined) return first.replaceAll('\\', '/')
  throw new Error(`${site}/ has no page “${name}” (${pattern}). Run “npm run build” first.`)
}
