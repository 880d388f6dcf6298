import { describe, expect, it } from 'vitest'

import type { ListData } from '../../src/features/resources/list/list-data.ts'
import { readListData } from '../../src/features/resources/list/read-list-data.ts'
import { homePath } from '../../src/domain/paths.ts'
import { FACET_NAMES } from '../../src/domain/facets.ts'
import { getLibrary } from '../../src/catalogue/index.ts'
import { toolDocuments } from '../../src/search/documents/tool-documents.ts'
import { openMetadata } from '../../src/search/index/metadata-index.ts'
import { builtFiles, builtLanguages, builtPages, readBuilt } from './helpers/built-site.ts'
import { checkXml, textsOf } from './helpers/check-xml.ts'
import { originalsOfType, readContent } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'
import { attribute, elements, metaContent, rawText } from './helpers/read-page.ts'

const pages = await builtPages()
const files = new Set(await builtFiles())
const languages = await builtLanguages()
const { published } = await readContent()

const canonicalOf = ({ root }: (typeof pages)[number]) =>
  attribute(elements(root, 'link').find((link) => attribute(link, 'rel') === 'canonical') ?? null, 'href') ?? ''

const home = pages.find(({ path }) => path === '/')
const site = home === undefined ? '' : new URL(canonicalOf(home)).origin
const pathsOfPages = new Set(pages.map(({ path }) => path))
const RESOURCES = ['guide', 'policy', 'training', 'externalResource']

/** How many documents of some types there are. What is not translated can be found in English, so each language has them all. */
const count = (types: readonly string[]) =>
  types.reduce((sum, type) => sum + originalsOfType(published, type).length, 0)

/** The text of a file that each language has of its own. */
const readOwn = (language: string, file: string) => readBuilt(`${homePath(language)}${file}`.slice(1))

type Records = readonly Readonly<Record<string, unknown>>[]

/** The resource list as the browser gets it, with the summaries of its cards. */
function resourceList(language: string): readonly [ListData, readonly string[]] {
  return JSON.parse(readOwn(language, 'cards.json'))
}

/** The cards of the search, from its metadata index, whose address is in search.json. */
function cardsOfSearch(language: string): Records {
  const { metadata, elsewhere } = JSON.parse(readOwn(language, 'search.json'))
  return [metadata, elsewhere].flatMap((address) => {
    const { cards } = openMetadata(readBuilt(String(address).replace(/^\//, '')))
    return cards.map(({ id, group }) => ({ path: id, group }))
  })
}

/** Records whose path leads to no page. */
const astray = (records: readonly { readonly path?: unknown }[]) =>
  records
    .map(({ path }) => String(path))
    .filter((path) => !files.has(`${path.replace(/#.*$/, '').slice(1)}index.html`))
    .map((path) => `${path} is no page`)

it('The feed of what changed is well-formed Atom, and each change leads to a page', () => {
  const feed = readOwn('en', 'changes/feed.xml')
  const entries = feed.split('<entry>').slice(1)
  expect(checkXml(feed)).toBeUndefined()
  expect(entries.length).toBeGreaterThan(0)
  const links = entries.map((entry) => /<link href="([^"]*)"/.exec(entry)?.[1] ?? '')
  expectNoProblems(astray(links.map((link) => ({ path: new URL(link).pathname }))))
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'))
  expect(new Set(ids).size).toBe(entries.length)
})

describe.each(languages.map((language) => [language] as const))('The feed in the language %s', (language) => {
  const feed = readOwn(language, 'feed.xml')
  const entries = feed.split('<entry>').slice(1)

  it('Can be read by any feed reader: well-formed Atom with all that an entry needs', () => {
    expect(checkXml(feed)).toBeUndefined()
    expect(feed).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`)
    if (language === 'en') expect(entries).toHaveLength(50)
    else expect(entries.length).toBeGreaterThan(0)
    const problems = entries.flatMap((entry) =>
      ['title', 'id', 'updated', 'name', 'summary']
        .filter((name) => (textsOf(entry, name)[0] ?? '').trim() === '')
        .map((name) => `${textsOf(entry, 'id')[0]} has no ${name}`),
    )
    expectNoProblems(problems)
    expectNoProblems(textsOf(feed, 'updated').filter((date) => Number.isNaN(Date.parse(date)) || !date.endsWith('Z')))
  })

  it('Names each page once, by an address in the language that is there', () => {
    const ids = entries.flatMap((entry) => textsOf(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expectNoProblems(astray(ids.map((id) => ({ path: new URL(id).pathname }))))
    expect(ids.filter((id) => !id.startsWith(`${site}${homePath(language)}`))).toEqual([])
  })
})

describe('What search engines read', () => {
  it('The sitemap lists each page that may be found, once, and no other', () => {
    const sitemap = readBuilt('sitemap.xml')
    expect(checkXml(sitemap)).toBeUndefined()
    const listed = pages
      .filter((page) => metaContent(page.root, 'name', 'robots') !== 'noindex')
      .filter((page) => canonicalOf(page) === `${site}${page.path}`)
      .map(({ path }) => `${site}${path}`)
    expect(listed.length).toBeGreaterThan(200)
    const found = textsOf(sitemap, 'loc')
    // Not every page of the other languages is read.
    const isRead = (address: string) => pathsOfPages.has(new URL(address).pathname)
    expect(found.filter(isRead)).toEqual(listed.toSorted())
    expect(found.filter((address) => !files.has(`${new URL(address).pathname.slice(1)}index.html`))).toEqual([])
    expect(new Set(found).size).toBe(found.length)
  })

  it('robots.txt allows everything and names the sitemap', () => {
    expect(readBuilt('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`)
  })

  it('What a page says of itself for machines is JSON-LD of schema.org', () => {
    const kinds = new Set<unknown>()
    const problems = pages.flatMap(({ path, root }) =>
      elements(root, 'script')
        .filter((script) => attribute(script, 'type') === 'application/ld+json')
        .flatMap((script) => {
          const about: unknown = JSON.parse(rawText(script))
          if (typeof about !== 'object' || about === null || !('@type' in about)) return [`${path} has no @type`]
          kinds.add(about['@type'])
          return '@context' in about && about['@context'] === 'https://schema.org' ? [] : [`${path} has no @context`]
        }),
    )
    expectNoProblems(problems)
    expect(kinds.size).toBeGreaterThan(1)
  })
})

describe.each(languages.map((language) => [language] as const))(
  'What the browser fetches to filter and search in the language %s',
  (language) => {
    it('cards.json has one card for each resource, each leads to a page, and every facet', () => {
      const [data, summaries] = resourceList(language)
      const { cards, contentOf } = readListData(data, language)
      expect(Object.keys(data.facets).sort()).toEqual([...FACET_NAMES].sort())
      expectNoProblems(
        Object.entries(data.facets).flatMap(([facet, { values }]) =>
          values.length > 0 ? [] : [`${facet} has no value`],
        ),
      )
      expect(cards).toHaveLength(count(RESOURCES))
      expect(summaries).toHaveLength(cards.length)
      const shown = cards.map(contentOf)
      expect(new Set(shown.map(({ path }) => path)).size).toBe(cards.length)
      expectNoProblems(astray(shown))
    })

    it('the cards of the search have everything that can be found, and each leads to a page', async () => {
      const records = cardsOfSearch(language)
      const found = Object.groupBy(records, ({ group }) => String(group))
      const counts = Object.fromEntries(Object.entries(found).map(([type, group]) => [type, group?.length]))
      const tools = toolDocuments(await getLibrary(language))
      // The steps have a page of their own, beside the tools and those that are documents.
      const others = ['sign', 'helpline', 'law', 'organisation', 'partnership', 'case', 'topic', 'role']
      expect(counts).toEqual({
        resource: count(RESOURCES),
        page: count(['page', 'referralRoute']) + tools.length + 1,
        right: count(['rightsAnswer']),
        ...Object.fromEntries(others.map((type) => [type, count([type])])),
      })
      expectNoProblems(astray(records))
      // Whoever looks for help finds it in her language.
      const inLanguage = records.filter(({ group }) => ['sign', 'helpline', 'right', 'role'].includes(String(group)))
      expect(inLanguage.filter(({ path }) => !String(path).startsWith(homePath(language)))).toEqual([])
      if (language === 'en')
        expect(records.filter(({ path }) => /^\/(?:zh-hans|[a-z]{2})\//.test(String(path)))).toEqual([])
    })
  },
)
