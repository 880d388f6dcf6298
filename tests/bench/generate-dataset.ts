import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import {
  contentPath,
  type FileChange,
  formatDocument,
  toContentDocument,
  writeFiles,
} from '../../sanity-studio/lake/content-folder/index.ts'
import type { JsonObject } from '../../sanity-studio/lake/document.ts'
import { objectsIn, readRawDocuments } from './documents.ts'
import { seededRandom } from './random.ts'
import { partKind, sampleExternal, sampleGuide, type Material } from './sample-resource.ts'
import { fitsAnywhere, gatherTexts } from './sample-text.ts'

const RESOURCES = ['guide', 'policy', 'training', 'externalResource']

const toJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value))

/** Links for each guide, as in a library that grows: three of four resources are somebody else's. */
const LINKS_A_GUIDE = 3

/**
 * Writes a dataset of `count` resources: all that is published in a real one, with generated links and
 * guides added. The same seed writes the same dataset. A count below the real one adds nothing.
 * @returns how many resources it holds.
 */
export async function generateDataset(from: string, to: string, count: number, seed = 1): Promise<number> {
  const documents = await readRawDocuments(from)
  // References name originals: a translation is shown in its own language, in place of its original.
  const originals = documents.filter(({ translationOf }) => translationOf === undefined)
  const ofType = (type: string) => originals.filter(({ _type }) => _type === type)
  const idsOf = (type: string) => ofType(type).map(({ _id }) => _id)
  const guides = ofType('guide')
  const material: Material = {
    random: seededRandom(seed),
    texts: gatherTexts(guides),
    topics: idsOf('topic'),
    roles: idsOf('role'),
    externals: ofType('externalResource'),
    guides,
    parts: Map.groupBy(guides.flatMap((guide) => objectsIn(guide['body'])).filter(fitsAnywhere), partKind),
  }
  const real = originals.filter(({ _type }) => RESOURCES.includes(_type)).length
  const added = Array.from({ length: Math.max(0, count - real) }, (_, index) =>
    (index + 1) % (LINKS_A_GUIDE + 1) === 0 ? sampleGuide(material, index) : sampleExternal(material, index),
  )
  await cp(from, to, { recursive: true })
  await rm(join(to, 'drafts'), { recursive: true, force: true })
  const files = added.flatMap((each): readonly FileChange[] => {
    const document = toContentDocument(toJson(each))
    return document === undefined ? [] : [[contentPath(document), formatDocument(document)]]
  })
  await writeFiles(to, files, { flush: false })
  return real + added.length
}
