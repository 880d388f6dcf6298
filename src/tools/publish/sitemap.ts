import type { PageRecord } from './site-record.ts'

export const SITEMAP_FILE = 'sitemap.xml'

const CANONICAL = /<link rel="canonical" href="([^"]+)"/
const NOINDEX = '<meta name="robots" content="noindex"'

function addressOf(file: string, site: string): string {
  return new URL(file.replace(/index\.html$/, ''), `${site}/`).href
}

/**
 * Whether the sitemap names a file: a page whose canonical address is its own and that is not marked noindex.
 * @param file below the folder of the site: `guides/x/index.html`.
 */
export function isListed(file: string, bytes: Buffer, site: string): boolean {
  if (!file.endsWith('.html')) return false
  // Both are in the head, which is short.
  const head = bytes.toString('utf8', 0, bytes.indexOf('</head>'))
  return CANONICAL.exec(head)?.[1] === addressOf(file, site) && !head.includes(NOINDEX)
}

type Listed = ReadonlyMap<string, Pick<PageRecord, 'isListed'>>

/** Whether the sitemaps of two sites at one address are the same. */
export function haveSameSitemap(one: Listed, other: Listed): boolean {
  const listsAll = (pages: Listed, files: Listed) =>
    [...files].every(([file, { isListed }]) => !isListed || pages.get(file)?.isListed === true)
  return one === other || (listsAll(one, other) && listsAll(other, one))
}

/**
 * The sitemap of a site (sitemaps.org 0.9), sorted.
 * @param pages what is known of the pages, by file.
 * @param site the site's address without a path, such as `https://example.org`.
 */
export function sitemapOf(pages: Listed, site: string): string {
  const addresses = [...pages].filter(([, { isListed }]) => isListed).map(([file]) => addressOf(file, site))
  const entries = addresses.sort().map((address) => `<url><loc>${address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
