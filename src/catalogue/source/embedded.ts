import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { ContentError } from '../../domain/problem.ts'
import type { Memory } from './memory.ts'
import { assetFile, notAnAsset } from './asset-file.ts'
import { pathInRepository } from './path-in-repository.ts'
import { isPublishedId, publishedOnly } from './published.ts'
import { readDataset } from './read-dataset.ts'
import type { ContentSource } from './source.ts'

/**
 * Reads a dataset on disk, without a server.
 * @param folder holds a file a document, and images/ and files/ as Sanity exports them.
 * @param memory documents whose files were not written since are taken from it.
 * @throws ContentError where the dataset cannot be read.
 */
export async function createEmbeddedSource(folder: string, memory?: Memory): Promise<ContentSource> {
  const { documents, files, conflicts } = await readDataset(folder, memory)
  const published = publishedOnly(documents)

  return {
    pathInRepository: pathInRepository(folder),
    name: `${folder}/ (embedded, ${published.length} published documents)`,
    documents: published,
    conflicts: conflicts.filter(({ document = '' }) => isPublishedId(document)),
    whereIs(documentId) {
      const file = files.get(documentId)
      return file === undefined ? documentId : join(folder, file)
    },
    async assetVersion(assetId) {
      const asset = assetFile(assetId)
      if (asset === undefined) return undefined
      const path = join(folder, asset.folder, asset.name)
      const file = await stat(path, { bigint: true }).catch(() => undefined)
      return file && [path, file.dev, file.ino, file.size, file.mtimeNs, file.ctimeNs].join(' ')
    },
    async readAsset(assetId) {
      const asset = assetFile(assetId)
      if (asset === undefined) throw notAnAsset(assetId)
      const path = join(folder, asset.folder, asset.name)
      return readFile(path).catch(() => {
        throw new ContentError([
          { where: path, what: 'This file is missing.', fix: 'Put it back, or choose another picture in the Studio.' },
        ])
      })
    },
  }
}
