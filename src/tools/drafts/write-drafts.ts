import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Problem } from '../../domain/problem.ts'
import { assetFile } from '../../sanity/asset-file.ts'
import { createLakeClient, createLakeSource, type LakeSettings } from '../../sanity/lake.ts'
import type { ContentDocument, ContentSource } from '../../sanity/source.ts'
import { createContentSchema } from '../check-content/content-schema.ts'
import { createJudge } from '../check-content/judge.ts'
import { createGapFiller } from './fill-gaps.ts'
import { overlayDrafts } from './overlay.ts'

/** Drafts too: the one query of the hub that sees them, and what it answers goes to the preview only. */
const EVERYTHING_QUERY = /* groq */ `*[!(_type in ["sanity.imageAsset", "sanity.fileAsset", "review"])
  && !string::startsWith(_type, "system.")] | order(_id)`

const ASSET_REFERENCE = /"_ref":"((?:image|file)-[a-f0-9]+-[^"]+)"/g

/** The drafts that no page could show, with the reasons. */
async function findFaulty(
  documents: readonly ContentDocument[],
  drafts: ReadonlySet<string>,
  source: ContentSource,
  today: string,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const judge = createJudge({ source, documents, byId, schema: createContentSchema(), today }, { unfinished: true })
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

/**
 * Writes a dataset that shows drafts as if they were published, for the development server. A draft that
 * is unfinished is completed with stand-ins; one that no page could show is left out.
 * @param folder the dataset; data.ndjson is put in place last.
 * @returns what stops the drafts that were left out.
 * @throws ContentError where the lake cannot be read.
 */
export async function writeDrafts(settings: LakeSettings, folder: string, today: string): Promise<readonly Problem[]> {
  const source = createLakeSource(settings)
  const raw = await createLakeClient(settings).fetch<ContentDocument[]>(EVERYTHING_QUERY, {}, { perspective: 'raw' })
  const fillGaps = createGapFiller()
  const completed = raw.map((document) => (document._id.startsWith('drafts.') ? fillGaps(document) : document))
  const leftOut = new Map<string, readonly Problem[]>()
  let shown = overlayDrafts(completed)
  // Leaving one out may break a reference of another.
  for (;;) {
    const faulty = await findFaulty(shown.documents, shown.drafts, source, today)
    if (faulty.size === 0) break
    for (const [id, problems] of faulty) leftOut.set(id, problems)
    shown = overlayDrafts(completed, new Set(leftOut.keys()))
  }
  const lines = shown.documents.map((document) => JSON.stringify(document)).join('\n')
  await fetchAssets(lines, source, folder)
  const fresh = join(folder, `.data-${process.pid}.ndjson`)
  await writeFile(fresh, `${lines}\n`)
  await rename(fresh, join(folder, 'data.ndjson'))
  return [...leftOut.values()].flat()
}
