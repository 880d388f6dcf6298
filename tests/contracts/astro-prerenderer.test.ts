import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { build, type AstroUserConfig } from 'astro'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fileOf, renderWith, type Renderer } from '../../src/tools/publish/renderer.ts'
import { fingerprints } from '../helpers/fingerprints.ts'

const PAGE = `---
export const getStaticPaths = () => globalThis.contractNames.map((name) => ({ params: { name }, props: { name }, cacheKey: name }))
const { name } = Astro.props
---
<html><head><title>{name}</title><link rel="canonical" href={Astro.site} /></head><body><p>{name}</p></body></html>
<script>document.title += '!'</script>
`

const PROJECT = {
  'src/pages/index.astro': '<html><head><title>home</title></head><body></body></html>',
  'src/pages/404.astro': '<html><head><title>none</title></head><body></body></html>',
  'src/pages/names/[name].astro': PAGE,
  'src/pages/[...path]/list.json.ts': `export const getStaticPaths = () => [{ params: { path: undefined } }, { params: { path: 'ar' } }]
export const GET = () => Response.json(globalThis.contractNames)`,
}

let folder = ''
let renderer: Renderer
const files = new Map<string, Buffer>()

declare global {
  /** What the pages of the project show; global, since Vite bundles them. */
  var contractNames: readonly string[] | undefined
}

async function renderAll(): Promise<ReadonlyMap<string, Buffer>> {
  const rendered = new Map<string, Buffer>()
  for (const path of await renderer.paths()) rendered.set(fileOf(path), (await renderer.render(path)).body)
  return rendered
}

async function buildInto(name: string, settings: AstroUserConfig): Promise<string> {
  const outDir = join(folder, name)
  await build({
    ...{ root: folder, outDir, logLevel: 'silent', configFile: false, site: 'https://hub.example' },
    ...{ trailingSlash: 'always', build: { format: 'directory' } },
    ...settings,
  })
  return outDir
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotel-hub-prerenderer-'))
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries(PROJECT)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  globalThis.contractNames = ['Anna', 'Ben Ö']
  await buildInto('by-astro', {})
  const use = async (made: Renderer, into: string) => {
    renderer = made
    for (const [file, body] of await renderAll()) {
      files.set(file, body)
      await mkdir(dirname(join(into, file)), { recursive: true })
      await writeFile(join(into, file), body)
    }
  }
  await buildInto('by-us', { integrations: [renderWith(use)] })
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('Astro’s prerenderer: if this fails, adapt src/tools/publish/renderer.ts', () => {
  it('renders every file as Astro writes it, under the same name', async () => {
    const [byAstro, byUs] = await Promise.all([
      fingerprints(join(folder, 'by-astro')),
      fingerprints(join(folder, 'by-us')),
    ])
    expect([...byUs].sort()).toEqual([...byAstro].sort())
    expect(files.size).toBe(6)
    expect(await readFile(join(folder, 'by-us', 'names/Anna/index.html'), 'utf8')).toContain('<p>Anna</p>')
  })

  it('finds out the paths anew and renders them after the build has ended', async () => {
    globalThis.contractNames = ['Cleo']
    const rendered = await renderAll()
    expect([...rendered.keys()].filter((file) => file.startsWith('names/'))).toEqual(['names/Cleo/index.html'])
    expect(rendered.get('names/Cleo/index.html')?.toString()).toContain('<p>Cleo</p>')
    expect(rendered.get('list.json')?.toString()).toBe('["Cleo"]')
  })

  it('hands on the keys of pages', async () => {
    const keys = (await renderer.paths()).map(({ cacheKey }) => cacheKey)
    expect(keys.filter((key) => key !== undefined)).toEqual(['Cleo'])
  })

  it('says whether a page shows a picture', async () => {
    const [first] = await renderer.paths()
    if (first !== undefined) expect((await renderer.render(first)).hasPictures).toBe(false)
  })
})
