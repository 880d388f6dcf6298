import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { DATA_SETS } from '../../src/open-data/data-sets.ts'
import { isRecord } from '../../src/domain/is-record.ts'
import { serveSite } from '../../src/tools/site/serve-site.ts'
import { checkSchema } from '../helpers/check-schema.ts'
import { builtFiles, DIST, readBuilt } from './helpers/built-site.ts'
import { readContent } from './helpers/dataset.ts'
import { expectNoProblems } from './helpers/problems.ts'

const HSDS: object = JSON.parse(readFileSync('tests/fixtures/hsds/hsds-3.schema.json', 'utf8'))
const { drafts, published } = await readContent()
const files = await builtFiles()

function readData(file: string): Record<string, unknown> {
  const data: unknown = JSON.parse(readBuilt(`data/${file}`))
  if (!isRecord(data)) throw new Error(`data/${file} holds no object.`)
  return data
}

function recordsOf(file: string): readonly Record<string, unknown>[] {
  const { records } = readData(file)
  return Array.isArray(records) ? records.filter(isRecord) : []
}

describe('Open data: every file is valid, and holds what readers see', () => {
  it.each(DATA_SETS.map(({ name, types }) => ({ name, types })))('$name', ({ name, types }) => {
    expectNoProblems(checkSchema(readData(`${name}.json`), readData(`${name}.schema.json`)))
    const records = recordsOf(`${name}.json`)
    // Of real cases there are few.
    expect(records.length).toBeGreaterThan(name === 'cases' ? 7 : 20)
    const known = new Set(published.filter(({ _type }) => types.includes(_type)).map(({ _id }) => _id))
    expectNoProblems(records.flatMap(({ id }) => (known.has(String(id)) ? [] : [`${String(id)} is not published`])))
    const pages = records.map(({ path }) => `${String(path).split('#')[0]}index.html`.slice(1))
    expectNoProblems(pages.filter((page) => !files.includes(page)))
    // A row a record below the head, in a file that says that it is UTF-8.
    const tables = files.filter((file) => new RegExp(`^data/${name}(-.+)?\\.csv$`).test(file))
    expect(tables.length).toBeGreaterThan(name === 'signs' ? 7 : 0)
    for (const file of tables) {
      const csv = readBuilt(file)
      expect(csv.startsWith('\ufeff"id","type","path"')).toBe(true)
      expect(csv.trimEnd().split('\r\n')).toHaveLength(records.length + 1)
      expectNoProblems(csv.match(/(^|,)"[=+\-@]/gm) ?? [])
    }
  })

  it('as HSDS 3: helplines as services, organisations as organizations', () => {
    expectNoProblems(checkSchema(readData('hsds/services.json'), HSDS, 'service_page'))
    expectNoProblems(checkSchema(readData('hsds/organizations.json'), HSDS, 'organization_page'))
    expect(readData('hsds/services.json')['total_items']).toBe(recordsOf('helplines.json').length)
  })

  it('and nothing of a draft, no word written only for the search, no weight of a sign', () => {
    const data = files.filter((file) => /^data\/.*\.(json|csv|html)$/.test(file))
    const texts = data.map((file) => [file, readBuilt(file)] as const)
    const ids = new Set(published.map(({ _id }) => _id))
    const secrets = drafts.map(({ _id }) => _id.replace('drafts.', '')).filter((id) => !ids.has(id))
    expect(secrets.length).toBeGreaterThan(10)
    expectNoProblems(
      texts.flatMap(([file, text]) =>
        [...secrets.map((id) => `"${id}"`), 'drafts.', '"layTerms', '"weight"', '"confidence"']
          .filter((secret) => text.includes(secret))
          .map((secret) => `${file} has ${secret}`),
      ),
    )
  })
})

describe('Open data over the web', () => {
  let server: Awaited<ReturnType<typeof serveSite>>
  let origin = ''

  beforeAll(async () => {
    server = await serveSite(DIST, 0)
    const address = server.address()
    origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  })

  afterAll(async () => {
    server.close()
    await once(server, 'close')
  })

  it('the nine lines of the page run, and print the helplines of a country', async () => {
    const example = readFileSync('src/open-data/example.mjs', 'utf8')
    expect(example.trim().split('\n')).toHaveLength(9)
    const { stdout } = await promisify(execFile)(process.execPath, ['src/open-data/example.mjs', origin, 'GB'])
    expect(stdout).toContain('08000 121 700')
    expect(stdout).toContain('confirmed by nobody yet')
    expect(stdout).toContain('https://creativecommons.org/licenses/by/4.0/')
  })

  it('programs of any address may read the data, and any page may frame the signs, but no other page', async () => {
    const headersOf = async (path: string) => {
      const { headers } = await fetch(`${origin}${path}`)
      return [headers.get('access-control-allow-origin'), headers.get('content-security-policy')]
    }
    expect(await headersOf('/data/signs.json')).toEqual(['*', "frame-ancestors 'none'"])
    expect(await headersOf('/data/embed/signs.html')).toEqual(['*', 'frame-ancestors *'])
    expect(await headersOf('/signs/')).toEqual([null, "frame-ancestors 'none'"])
  })
})

it('The signs for other websites stand with what they may also be, run no script and say what to do', () => {
  const html = readBuilt('data/embed/signs.html')
  expect(html.match(/<li>/g)).toHaveLength(6)
  expect(html.match(/It may also be: /g)).toHaveLength(6)
  expect(html).toContain('One sign is not proof.</strong> Tell somebody anyway. A child: call the police at once.')
  expect(html).toMatch(/Numbers as of \d+ \w+ \d{4}\..*Hotel Hub, CC BY 4\.0/)
  expect(html).toContain('Do not confront anybody.')
  expect(html).toContain('href="tel:999"')
  expect(html).not.toMatch(/<script|<style| style=| on\w+=/)
})
