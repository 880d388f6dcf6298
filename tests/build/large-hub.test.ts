import { readFileSync } from 'node:fs'
import { glob, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { beforeAll, describe, expect, inject, it } from 'vitest'

import { memoize } from '../../src/domain/memoize.ts'
import { generateDataset } from '../bench/generate-dataset.ts'
import { filesOfPage } from '../bench/weigh-page.ts'
import { addStored, readStored } from '../helpers/content-files.ts'
import { buildHub } from '../helpers/build-hub.ts'
import { mostOf } from './helpers/page-kinds.ts'
import { inKilobytes } from './helpers/page-weight.ts'
import { expectNoProblems } from './helpers/problems.ts'

/*
 * A hub that has grown: its guides, its training material, its organisations, and what one of them contributed or is
 * named in, are each more than one page holds.
 */

const KB = 1024
const RESOURCES = 600
const BUSY = 'organisation-polaris'
const ORGANISATIONS = 200

const folder = join(inject('sharedFolder'), 'large-hub')
const content = join(folder, 'content')
const site = join(folder, 'site')

const reference = (id: string) => ({ _key: 'added', _ref: id, _type: 'reference' })

/** Lets one organisation bring in every third of the added links and endorse every added guide; another each of the rest. */
function attribute(line: string, at: number): string {
  const document: unknown = JSON.parse(line)
  if (typeof document !== 'object' || document === null || !('_id' in document)) return line
  const id = String(document._id)
  if (id.startsWith('guide-sample-')) return JSON.stringify({ ...document, endorsedBy: [reference(BUSY)] })
  if (!id.startsWith('resource-sample-')) return line
  const by = at % 3 === 0 ? BUSY : `organisation-sample-${at % ORGANISATIONS}`
  return JSON.stringify({ ...document, contributedBy: [reference(by)] })
}

/** Organisations like a real one, under names of their own. */
function manyOrganisations(lines: readonly string[]): readonly string[] {
  const like = lines.find((line) => line.includes(`"_id":"${BUSY}"`)) ?? ''
  return Array.from({ length: ORGANISATIONS }, (_, at) =>
    like
      .replace(`"_id":"${BUSY}"`, `"_id":"organisation-sample-${at}"`)
      .replace('"current":"polaris"', `"current":"polaris-${at}"`)
      .replace('"title":"Polaris"', `"title":"Polaris ${at}"`),
  )
}

/** What kind of page a file is: its address without the names of documents, numbers and values. */
function kindOf(file: string): string {
  const [section = '', ...rest] = file.split('/')
  const known = new Set(['index.html', 'page', 'card', 'questions'])
  return [
    section,
    ...rest.map((part, at) => (known.has(part) || (section === 'browse' && at === 0) ? part : '*')),
  ].join('/')
}

/** The three largest files of each kind of page: what they have more than others, gzip does not take away. */
async function largestFiles(): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: site }))
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(join(site, file))).size })))
  const kinds = Map.groupBy(sized, ({ file }) => kindOf(file))
  return [...kinds.values()]
    .flatMap((ofKind) => ofKind.sort((a, b) => b.size - a.size).slice(0, 3))
    .map(({ file }) => file)
}

/** A generated guide takes each part from another real one, so it says nothing twice and packs less well than any of them. */
const LONGEST_GUIDE = 15_000

const gzipped = memoize((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length)
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipped(file), 0)

/** Pages with filters, those that have all signs, helplines, laws or numbers of a country, and those that are tools. */
const LISTS_AND_TOOLS =
  /^\/(browse\/.*|topics\/.+|search\/|helplines\/|act-now\/.*|laws\/|signs\/|papers\/[^/]+\/|posters\/|start\/|impact\/|partnerships\/.*|referral\/.*|training\/[^/]+\/(talk|learn)\/)$/

/** By how much a page is over its budget, as a sentence; nothing for one within it. */
async function overBudget(file: string): Promise<readonly string[]> {
  const { html, css, js } = await filesOfPage(site, file)
  const path = `/${file.replace(/index\.html$/, '')}`
  const [weight, most] = LISTS_AND_TOOLS.test(path)
    ? [total([html, ...css, ...js]), (path === '/search/' ? 37 : 34) * KB]
    : [total([html, ...css]), path.startsWith('/guides/') ? Math.max(LONGEST_GUIDE, mostOf(path)) : mostOf(path)]
  return weight > most ? [`${path}: ${inKilobytes(weight)} of ${inKilobytes(most)}`] : []
}

const textOf = (file: string) => readFile(join(site, file), 'utf8')

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await generateDataset(inject('englishContent'), content, RESOURCES)
  const lines = [...readStored(content).values()].map((document) => JSON.stringify(document))
  addStored(
    content,
    [...lines.map(attribute), ...manyOrganisations(lines)].map((line) => JSON.parse(line)),
  )
  await buildHub(content, site)
})

describe(`A hub of ${RESOURCES} resources and ${ORGANISATIONS} more organisations`, () => {
  it('has no page over its budget, of whatever kind', async () => {
    const files = await largestFiles()
    expect(files.length).toBeGreaterThan(100)
    for (const kind of [
      'guides/page/*/index.html',
      'training/page/*/index.html',
      'organisations/*/page/*/index.html',
    ]) {
      expect(files.map(kindOf)).toContain(kind)
    }
    expectNoProblems((await Promise.all(files.map(overBudget))).flat())
  })

  it.each(['guides', 'training', 'organisations'])('leads from /%s/ to its next pages and back', async (section) => {
    expect(await textOf(`${section}/index.html`)).toContain(`rel="next" href="/${section}/page/2/"`)
    expect(await textOf(`${section}/page/2/index.html`)).toContain(`rel="prev" href="/${section}/"`)
  })

  it('lists every guide on one page or another', async () => {
    const pages = await Array.fromAsync(glob('guides/{index.html,page/*/index.html}', { cwd: site }))
    const texts = await Promise.all(pages.map(textOf))
    const listed = texts.flatMap((text) =>
      [...text.matchAll(/class="panel-title"[^>]*>\s*<a href="([^"]+)"/g)].map(([, path]) => path),
    )
    const guides = await Array.fromAsync(glob('guides/*/index.html', { cwd: site }))
    expect(new Set(listed).size).toBe(guides.filter((file) => !file.startsWith('guides/page/')).length)
    expect(listed.length).toBe(new Set(listed).size)
  })

  it('leads from an organisation to all that it contributed, and to all that name it', async () => {
    const page = await textOf('organisations/polaris/index.html')
    // What it contributed, what it endorses, and where it is named: each list of rows ends.
    expect(page.match(/class="dated-title"/g)?.length).toBe(12 + 12 + 20)
    expect(page).toMatch(/<a href="\/browse\/contributor\/polaris\/">\s*All \d+ resources/)
    expect(page).toContain('rel="next" href="/organisations/polaris/page/2/"')
    expect(await textOf('organisations/polaris/page/2/index.html')).toContain(
      'rel="prev" href="/organisations/polaris/"',
    )
  })

  it('offers the most frequent organisations as filters, and leads to the list of all', async () => {
    const list = await textOf('browse/index.html')
    const column = list.slice(list.indexOf('data-facet="contributor"'), list.indexOf('data-facet="phase"'))
    expect(column.match(/data-count/g)).toHaveLength(80)
    expect(column).toMatch(/<a href="\/organisations\/">\s*More: Organisations/)
  })
})
