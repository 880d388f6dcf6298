import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CANONICAL = /<link rel="canonical" href="([^"]+)"/
const NOT_LISTED = /<meta name="robots" content="noindex"/

/**
 * The sitemap of a built site (sitemaps.org 0.9): every page that is its own canonical address, in order.
 * @param folder the built site.
 * @param site its address, without a path.
 */
export function buildSitemap(folder: string, site: string): string {
  const addresses = new Set<string>()
  // Nothing else waits, and asking for each file without waiting costs four times as much (17,000 pages: 3.4 CPU s).
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(join(folder, file), 'utf8')
    const canonical = CANONICAL.exec(html)?.[1]
    const own = new URL(file.replace(/index\.html$/, ''), `${site}/`).href
    if (canonical === own && !NOT_LISTED.test(html)) addresses.add(own)
  }
  const entries = [...addresses].sort().map((address) => `<url><loc>${address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
