import { LakeFault } from '../fault.ts'
import type { Answer, LakeRequest, Route } from '../route.ts'
import type { Store } from '../store/store.ts'
import type { AssetFiles } from './asset-files.ts'
import { assetId, readAssetFile, type AssetName } from './asset-name.ts'
import { createCutCache } from './cut-cache.ts'
import { cutPicture } from './cut-picture.ts'
import { isWhole, readCut } from './read-cut.ts'

/** An asset's address holds the hash of its bytes: what stands there never changes. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const HARMLESS = "default-src 'none'; sandbox"

function attachment(filename: string): string {
  const plain = filename.replace(/[^\w.\- ]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`
}

/** Serves pictures, cut as the address asks, and files, always as downloads. */
export function serveRoutes(store: Pick<Store, 'byId'>, files: AssetFiles): readonly Route[] {
  const cache = createCutCache()

  async function find(folder: string, { params }: LakeRequest): Promise<{ name: AssetName; bytes: Buffer }> {
    const name = readAssetFile(folder, params['file'] ?? '')
    const bytes = name === undefined ? undefined : await files.read(name)
    if (name === undefined || bytes === undefined)
      throw new LakeFault(404, 'The lake has no such asset. Upload it again.')
    return { name, bytes }
  }

  const filenameOf = (name: AssetName) => {
    const filename = store.byId.get(assetId(name))?.['originalFilename']
    return typeof filename === 'string' && filename !== '' ? filename : `${name.sha1}.${name.extension}`
  }

  async function serveImage(request: LakeRequest): Promise<Answer> {
    const { name, bytes } = await find('images', request)
    const cut = readCut(request.query, request.headers.accept ?? '')
    const key = JSON.stringify([name, cut])
    const type = `image/${name.extension === 'jpg' ? 'jpeg' : name.extension}`
    const sent = isWhole(cut) ? { bytes, type } : await cache.get(key, () => cutPicture(bytes, name.extension, cut))
    const download: Record<string, string> =
      request.query.get('dl') === null ? {} : { 'Content-Disposition': attachment(filenameOf(name)) }
    return {
      body: sent.bytes,
      type: sent.type,
      headers: { ...FOREVER, ...download, Vary: 'Accept, Origin', 'Content-Security-Policy': HARMLESS },
    }
  }

  async function serveFile(request: LakeRequest): Promise<Answer> {
    const { name, bytes } = await find('files', request)
    const mimeType = store.byId.get(assetId(name))?.['mimeType']
    return {
      body: bytes,
      type: typeof mimeType === 'string' ? mimeType : 'application/octet-stream',
      headers: {
        ...FOREVER,
        'Content-Disposition': attachment(filenameOf(name)),
        'Content-Security-Policy': HARMLESS,
      },
    }
  }

  return [
    { method: 'GET', path: '/images/:project/:dataset/:file', isOpen: true, handle: serveImage },
    { method: 'GET', path: '/files/:project/:dataset/:file', isOpen: true, handle: serveFile },
  ]
}
