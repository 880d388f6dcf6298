import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { isRecord } from '../../../src/domain/is-record.ts'
import { hasPage } from '../../../src/domain/organisation.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { noteDay } from '../../../src/catalogue/day.ts'
import { readContent, setContent, toContent, type Content } from '../../../src/catalogue/index.ts'
import { FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { nameOfPage, PAGE_FILES, pagesOf, renderPage, type StaticPage } from './page-files.ts'

/** A content in English and partly in Arabic. Without covers, whose variants only a build creates. */
async function readTwoLanguages(): Promise<Content> {
  const whole = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
  const documents = whole.documents.filter(({ language }) => language === 'en' || language === 'ar')
  return toContent({ ...whole, documents: documents.map((document) => ({ ...document, cover: undefined })) })
}

let content: Content

beforeAll(async () => {
  content = await readTwoLanguages()
})

beforeEach(() => {
  // As in a build: the development server itself puts the parts that many pages share into each.
  vi.stubEnv('PROD', true)
  setContent(content)
})

/** Content that answers every question with an error. */
function forbidden(): Content {
  return new Proxy(content, {
    get(_, name) {
      // A promise asks whether it was given another one.
      if (name === 'then') return undefined
      throw new Error(`A page asked for “${String(name)}” of the content while it was rendered.`)
    },
  })
}

/** The first and the last page of one language, and the one in the middle of another. */
function sampleOf(pages: readonly StaticPage[]): readonly StaticPage[] {
  const [one = [], other = []] = Map.groupBy(pages, ({ params }) => params['language']).values()
  return [...new Set([one[0], one.at(-1), other[Math.floor(other.length / 2)]])].filter((page) => page !== undefined)
}

/** Where a value holds more than plain data: the ways to it. */
function otherThanData(value: unknown, way: string): readonly string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return []
  if (Array.isArray(value)) return value.flatMap((item, place) => otherThanData(item, `${way}[${place}]`))
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return [way]
  return Object.entries(value).flatMap(([name, item]) => otherThanData(item, `${way}.${name}`))
}

/** The page with a copy of its props, in which no object is one that anything else knows. */
function copyOf(page: StaticPage): StaticPage {
  const { context, ...own } = page.props
  if (!isRecord(context)) return { ...page, props: structuredClone(own) }
  const copy = structuredClone({ ...own, context: { ...context, t: undefined, today: undefined } })
  const functions = { t: translator(String(context['language'])), today: context['today'] }
  return { ...page, props: { ...copy, context: { ...copy.context, ...functions } } }
}

/** Made anew at each publish: the page of every wrong address, and two files that show nothing of the content. */
const WITHOUT_PROPS = ['404.astro', 'robots.txt.ts', 'offline-worker.js.ts']

describe('A page is a function of its props, which are plain data', () => {
  it.each(PAGE_FILES.filter((file) => !WITHOUT_PROPS.includes(file)))('%s', async (file) => {
    const pages = await pagesOf(file)
    if (pages === undefined)
      throw new Error(`src/pages/${file} has no getStaticPaths, so nobody can tell when it changes.`)
    const ways = new Set(pages.flatMap(({ props }) => otherThanData(props, 'props')))
    for (const way of ['props.context.t', 'props.context.today']) ways.delete(way)
    expect([...ways]).toEqual([])
    for (const page of sampleOf(pages)) {
      setContent(content)
      const expected = await renderPage(page)
      setContent(forbidden())
      expect(await renderPage(copyOf(page)), nameOfPage(page)).toBe(expected)
    }
  })
})

describe('The day', () => {
  it.each([
    ['guides/[slug].astro', false],
    ['jobs/[slug].astro', false],
    ['topics/[slug]/[...page].astro', false],
    ['resources/[slug].astro', false],
    ['papers/[slug].astro', true],
    ['helplines.astro', true],
    ['feed.xml.ts', true],
  ])('%s asks for it: %s', async (file, asks) => {
    const pages = (await pagesOf(`[...language]/${file}`)) ?? []
    // A number in a text says where it was not checked in time.
    const page = pages.find(({ props }) => asks || !JSON.stringify(props).includes('"helplineCard"'))
    if (page === undefined) throw new Error(`${file} makes no page.`)
    const [, day] = await noteDay(() => renderPage(page))
    expect(day !== undefined).toBe(asks)
  })
})

/** Files of the search, which knows every word: they change with everything. */
const OF_SEARCH = /(^|\/)search[./-]|^assets\/search\//

/** All pages but the search's by their names, with their props as text. */
async function readPages(): Promise<ReadonlyMap<string, { readonly page: StaticPage; readonly props: string }>> {
  const files = PAGE_FILES.filter((file) => !OF_SEARCH.test(file))
  const pages = (await Promise.all(files.map(pagesOf))).flatMap((some) => some ?? [])
  return new Map(pages.map((page) => [nameOfPage(page), { page, props: JSON.stringify(page.props) }]))
}

let before: Awaited<ReturnType<typeof readPages>>

/** The pages that an editor's change of a document changes. */
async function pagesAfter(id: string, fields: Readonly<Record<string, unknown>>): Promise<readonly StaticPage[]> {
  const documents = content.documents.map((document) => (document._id === id ? { ...document, ...fields } : document))
  setContent(toContent({ ...content, documents }))
  const after = await readPages()
  return [...after].filter(([name, { props }]) => before.get(name)?.props !== props).map(([, { page }]) => page)
}

/** The text of a document with another word in the place of its first: neither longer nor shorter to read. */
function withOtherWord(id: string): unknown {
  const body = content.documents.find(({ _id }) => _id === id)?.['body']
  return JSON.parse(JSON.stringify(body).replace(/"text":"\w+/, '"text":"Zebra'))
}

/** The id of the first document of a type that is not translated; of organisations of the first that has a page. */
function firstId(type: string): string {
  const first =
    type === 'organisation'
      ? content.library('en').organisations.find(hasPage)?.id
      : content.documents.find(({ _id, _type }) => _type === type && !content.translations.has(_id))?._id
  if (first === undefined) throw new RangeError(`The content has no ${type}.`)
  return first
}

describe('A change concerns the pages that show it, and no other', () => {
  beforeAll(async () => {
    setContent(content)
    before = await readPages()
  })

  it.each(['guide', 'policy', 'training'])('the text of a %s', async (type) => {
    const id = firstId(type)
    const changed = await pagesAfter(id, { body: withOtherWord(id) })
    const { slug } = content.library('en').resources.find((resource) => resource.id === id) ?? {}
    expect(changed.length).toBeGreaterThan(0)
    // A paper has a page that shows it, and one for each hotel that shows it filled in.
    const isItsOwn = ({ params }: StaticPage) => params['slug'] === slug || params['paper'] === slug
    expect(changed.filter((page) => !isItsOwn(page)).map(nameOfPage)).toEqual([])
  })

  it.each([
    ['guide', 'summary'],
    ['externalResource', 'summary'],
    ['topic', 'definition'],
    ['role', 'definition'],
    ['law', 'asksOfHotels'],
    ['organisation', 'description'],
    ['sign', 'mayAlsoBe'],
    ['actionStep', 'title'],
    ['statistic', 'howToSay'],
    ['page', 'summary'],
  ])('of a document of type %s its %s', async (type, field) => {
    const words = 'Zebra crossing.'
    const changed = await pagesAfter(firstId(type), { [field]: words })
    expect(changed.length).toBeGreaterThan(0)
    // A list of another language has the entry, and leaves out its English summary (`summaryIn`).
    const shown = field === 'summary' ? changed.filter(({ params }) => params['language'] === undefined) : changed
    for (const page of shown) expect(await renderPage(page), nameOfPage(page)).toContain(words)
  })
})
