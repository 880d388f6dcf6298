import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Problem } from '../../domain/problem.ts'
import { assetFile } from '../../sanity/asset-file.ts'
import { createLakeClient, createLakeSource, DOCUMENTS_QUERY, type LakeSettings } from '../../sanity/lake.ts'
import { isPublishedId } from '../../sanity/published.ts'
import type { ContentDocument, ContentSource } from '../../sanity/source.ts'
import type { Content } from '../check-content/check.ts'
import { createContentSchema } from '../check-content/content-schema.ts'
import { createJudge } from '../check-content/judge.ts'
import { createGapFiller } from './fill-gaps.ts'
import { overlayDrafts, type Overlay } from './overlay.ts'

const ASSET_REFERENCE = /"_ref":"((?:image|file)-[a-f0-9]+-[^"]+)"/g

/** The drafts that no page could show, with the reasons. */
async function findFaulty(
  { documents, drafts }: Overlay,
  content: Pick<Content, 'source' | 'schema' | 'today'>,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const judge = createJudge({ ...content, documents, byId }, { unfinished: true })
  const faulty = new Map<string, readonly Problem[]>()
  for (const document of documents.filter(({ _id }) => drafts.has(_id))) {
    const errors = (await judge(document)).filter(({ level }) => level === 'error')
    if (errors.length > 0) faulty.set(document._id, errors)
  }
  return faulty
}

async function fetchAssets(documents: string, source: ContentSource, folder: string): Promise<void> {
  const ids = new Set([...documents.matchAll(ASSET_REFERENCE)].map(([, id]) => String(id)))
  for (const kind of ['images', 'files'] as const) {
    await mkdir(join(folder, kind), { recursive: true })
    const there = new Set(await readdir(join(folder, kind)))
    for (const id of ids) {
      const asset = assetFile(id)
      if (asset?.folder !== kind || there.has(asset.name)) continue
      await writeFile(join(folder, kind, asset.name), await source.readAsset(id))
    }
  }
}

/** Lays the drafts over the published documents, leaving out those that no page could show. */
async function overlaySound(
  documents: readonly ContentDocument[],
  content: Pick<Content, 'source' | 'schema' | 'today'>,
): Promise<{ readonly shown: Overlay; readonly leftOut: readonly Problem[] }> {
  const leftOut = new Map<string, readonly Problem[]>()
  // Leaving one out may break a reference of another.
  for (;;) {
    const shown = overlayDrafts(documents, new Set(leftOut.keys()))
    const faulty = await findFaulty(shown, content)
    if (faulty.size === 0) return { shown, leftOut: [...leftOut.values()].flat() }
    for (const [id, problems] of faulty) leftOut.set(id, problems)
  }
}

/** Writes the drafts of now; answers what stops those that were left out. */
export type WriteDrafts = (today: string) => Promise<readonly Problem[]>

/**
 * Makes a function that writes a dataset which shows drafts as if they were published, for the development
 * server. A draft that is unfinished is completed with stand-ins; one that no page could show is left out.
 * What does not change from one edit to the next, such as the schema, is made once.
 * @param folder the dataset; data.ndjson is put in place last.
 * @returns throws ContentError where the lake cannot be read.
 */
export function createDraftWriter(settings: LakeSettings, folder: string): WriteDrafts {
  const client = createLakeClient(settings)
  const source = createLakeSource(settings)
  const schema = createContentSchema()
  const fillGaps = createGapFiller()

  return async (today) => {
    const raw = await client.fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' })
    const completed = raw.map((document) => (isPublishedId(document._id) ? document : fillGaps(document)))
    const { shown, leftOut } = await overlaySound(completed, { source, schema, today })
    const lines = shown.documents.map((document) => JSON.stringify(document)).join('\n')
    await fetchAssets(lines, source, folder)
    const fresh = join(folder, `.data-${process.pid}.ndjson`)
    await writeFile(fresh, `${lines}\n`)
    await rename(fresh, join(folder, 'data.ndjson'))
    return leftOut
  }
}
