import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { contentPath, type FileChange, writeFiles } from '../../../sanity-studio/lake/content-folder/index.ts'
import { ContentError, formatProblem, type Problem } from '../../domain/problem.ts'
import { assetFile } from '../../catalogue/source/asset-file.ts'
import { getToday, lakeSettingsOf } from '../../catalogue/source/index.ts'
import { createLakeClient, openLake, type LakeSettings } from '../../catalogue/source/lake.ts'
import { DOCUMENTS_QUERY } from '../../catalogue/source/lake-documents.ts'
import { isPublishedId } from '../../catalogue/source/published.ts'
import type { AssetSource, ContentDocument } from '../../catalogue/source/source.ts'
import { coalesce } from '../coalesce.ts'
import { listenToLake } from '../site/watch-content.ts'
import { createRequiredFieldFiller } from './fill-required-fields.ts'
import { openLanguages } from './open-languages.ts'
import { overlayValidDrafts } from './overlay-drafts.ts'

const NO_LAKE = {
  where: 'environment',
  what: 'Drafts can only be shown from Sanity or from the local lake.',
  fix: 'Run “npm run studio”, or set SANITY_PROJECT_ID, SANITY_DATASET and SANITY_READ_TOKEN.',
}

const ASSET_REFERENCE = /"_ref":"((?:image|file)-[a-f0-9]+-[^"]+)"/g

/** Downloads the assets that documents refer to and that are not in the folder yet. */
async function downloadAssets(documents: string, source: AssetSource, folder: string): Promise<void> {
  const ids = new Set([...documents.matchAll(ASSET_REFERENCE)].map(([, id]) => String(id)))
  for (const kind of ['images', 'files'] as const) {
    await mkdir(join(folder, kind), { recursive: true })
    const existing = new Set(await readdir(join(folder, kind)))
    for (const id of ids) {
      const asset = assetFile(id)
      if (asset?.folder !== kind || existing.has(asset.name)) continue
      await writeFile(join(folder, kind, asset.name), await source.readAsset(id))
    }
  }
}

/** Deletes the documents of an earlier preview; the pictures stay. */
async function removeDocuments(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'images' && name !== 'files')
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}

/** Leaves out the days between which a document is on the hub: its editor sees it before them, too. */
function onAnyDay(field: string, value: unknown): unknown {
  return field === 'showFrom' || field === 'showUntil' ? undefined : value
}

/** Writes the dataset with the drafts of now. @returns the errors of the drafts that were left out. */
type WriteDrafts = (today: string) => Promise<readonly Problem[]>

/**
 * Creates a function that writes a dataset in which drafts replace their published documents. A draft with
 * missing fields gets placeholders; a draft that no page could show is left out. What waits for its day, and a language that is
 * translated and not open yet, can be seen. What stays the same from
 * one edit to the next, such as the compiled schema, is created once.
 * @param folder the folder of the dataset, which has no documents yet; what has changed is written together, after the pictures.
 * @throws ContentError, from the function, where the lake cannot be read.
 */
function createDraftWriter(settings: LakeSettings, folder: string): WriteDrafts {
  const client = createLakeClient(settings)
  const source = openLake(settings)
  const fillRequiredFields = createRequiredFieldFiller()
  let soundAssets: ReadonlySet<string> = new Set()
  let written: ReadonlyMap<string, string> = new Map()

  return async (today) => {
    const raw = await client.fetch<ContentDocument[]>(DOCUMENTS_QUERY, {}, { perspective: 'raw' })
    const filled = raw.map((document) => (isPublishedId(document._id) ? document : fillRequiredFields(document)))
    const now = new Set<string>()
    const context = { source, today, soundAssets: { before: soundAssets, now } }
    const { documents, problems } = await overlayValidDrafts(filled, context)
    soundAssets = now
    const files = new Map(openLanguages(documents).map((each) => [contentPath(each), JSON.stringify(each, onAnyDay)]))
    const before = written
    const changed = [...files].filter(([path, text]) => before.get(path) !== text)
    const removed = [...before.keys()].filter((path) => !files.has(path))
    await downloadAssets(changed.map(([, text]) => text).join('\n'), source, folder)
    // Only this process reads the folder, and it writes it again at each start.
    await writeFiles(folder, [...changed, ...removed.map((path): FileChange => [path, undefined])], { flush: false })
    written = files
    return problems
  }
}

/**
 * Makes this process read a dataset of its own in which drafts replace published documents, and rewrites it
 * after each change in the lake. For the development server only: builds never read that folder.
 * @param environment is changed: HUB_CONTENT is `folder`, HUB_DRAFTS is set, the variables that name the lake
 * are removed.
 * @throws ContentError where no lake is named or it cannot be read.
 */
export async function showDrafts(environment: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const lake = lakeSettingsOf(environment)
  if (lake === undefined) throw new ContentError([NO_LAKE])
  // Drafts are for nobody else's eyes; a folder of an earlier start may have other rights.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  await removeDocuments(folder)
  const writeDrafts = createDraftWriter(lake, folder)
  await writeDrafts(getToday())
  environment['HUB_CONTENT'] = folder
  environment['HUB_DRAFTS'] = '1'
  delete environment['SANITY_PROJECT_ID']
  delete environment['SANITY_DATASET']

  const refresh = coalesce(async () => {
    try {
      const problems = await writeDrafts(getToday())
      for (const problem of problems) console.error(`The preview leaves out ${formatProblem(problem)}`)
    } catch (error) {
      console.error(`The drafts could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
  listenToLake(lake, { drafts: true, onChange: refresh })
}
