import { HttpError } from '../http/http-error.ts'
import type { Answer, LakeRequest, Route } from '../http/route.ts'
import type { Store } from '../store/store.ts'
import type { AssetFiles } from './asset-files.ts'
import { assetId, parseAssetFile, type AssetName } from './asset-name.ts'
import { isOriginal, parseVariant, renderVariant } from './image-variant.ts'
import { createVariantCache } from './variant-cache.ts'

/** An asset's address contains the hash of its bytes, so its content never changes. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** Forbids scripts where a browser opens an asset as a page. */
const SANDBOX = "default-src 'none'; sandbox"

function attachment(filename: string): string {
  const plain = filename.replace(/[^\w.\- ]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`
}

/** The endpoints of assets: images in the variant that the address asks for; files, always as downloads. */
export function serveRoutes(store: Pick<Store, 'byId'>, files: AssetFiles): readonly Route[] {
  const cache = createVariantCache()

  async function find(folder: string, { params }: LakeRequest): Promise<{ name: AssetName; bytes: Buffer }> {
    const name = parseAssetFile(folder, params['file'] ?? '')
    const bytes = name === undefined ? undefined : await files.read(name)
    if (name === undefined || bytes === undefined)
      throw new HttpError(404, 'The lake has no such asset. Upload it again.')
    return { name, bytes }
  }

  const filenameOf = (name: AssetName) => {
    const filename = store.byId.get(assetId(name))?.['originalFilename']
    return typeof filename === 'string' && filename !== '' ? filename : `${name.sha1}.${name.extension}`
  }

  async function serveImage(request: LakeRequest): Promise<Answer> {
    const { name, bytes } = await find('images', request)
    const variant = parseVariant(request.query, request.headers.accept ?? '')
    const key = JSON.stringify([name, variant])
    const type = `image/${name.extension === 'jpg' ? 'jpeg' : name.extension}`
    const sent = isOriginal(variant)
      ? { bytes, type }
      : await cache.get(key, () => renderVariant(bytes, name.extension, variant))
    const download: Record<string, string> =
      request.query.get('dl') === null ? {} : { 'Content-Disposition': attachment(filenameOf(name)) }
    return {
      body: sent.bytes,
      type: sent.type,
      headers: { ...FOREVER, ...download, Vary: 'Accept, Origin', 'Content-Security-Policy': SANDBOX },
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
        'Content-Security-Policy': SANDBOX,
      },
    }
  }

  return [
    { method: 'GET', path: '/images/:project/:dataset/:file', isOpen: true, handle: serveImage },
    { method: 'GET', path: '/files/:project/:dataset/:file', isOpen: true, handle: serveFile },
  ]
}
