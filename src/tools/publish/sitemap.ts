import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { homePath } from '../../domain/paths.ts'
import { LOCALES } from '../../i18n/locales.ts'
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

/** The folder of each language but the base, in which a page has the same path as there. */
const LANGUAGES = LOCALES.filter(({ code }) => code !== BASE_LANGUAGE).map(({ code }) => ({
  code,
  folder: homePath(code).slice(1),
}))

function languageOf(file: string): { readonly code: string; readonly part: string } {
  const other = LANGUAGES.find(({ folder }) => file.startsWith(folder))
  return other === undefined
    ? { code: BASE_LANGUAGE, part: file }
    : { code: other.code, part: file.slice(other.folder.length) }
}

/** What says in which other languages a page is there, as each page says it of itself. */
function alternatesOf(pages: readonly ListedPage[], site: string): string {
  if (pages.length < 2) return ''
  const link = (code: string, file: string) =>
    `<xhtml:link rel="alternate" hreflang="${code}" href="${addressOf(file, site)}"/>`
  const base = pages.find(({ code }) => code === BASE_LANGUAGE)
  return [
    ...pages.map(({ code, file }) => link(code, file)),
    ...(base === undefined ? [] : [link('x-default', base.file)]),
  ].join('')
}

interface ListedPage {
  readonly file: string
  readonly code: string
  readonly part: string
}

/**
 * The sitemap of a site (sitemaps.org 0.9), sorted, with the languages of each page.
 * @param pages what is known of the pages, by file.
 * @param site the site's address without a path, such as `https://example.org`.
 */
export function sitemapOf(pages: Listed, site: string): string {
  const listed = [...pages].filter(([, { isListed }]) => isListed).map(([file]) => ({ file, ...languageOf(file) }))
  const entries = [...Map.groupBy(listed, ({ part }) => part).values()].flatMap((versions) => {
    const alternates = alternatesOf(
      versions.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
      site,
    )
    return versions.map(({ file }) => ({ address: addressOf(file, site), alternates }))
  })
  const lines = entries
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, alternates }) => `<url><loc>${address}</loc>${alternates}</url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${lines.join('\n')}
</urlset>
`
}
