import { isReferenceSchemaType } from '@sanity/types'

import { ContentError } from '../../../domain/problem.ts'
import { assetFile } from '../../../sanity/asset-file.ts'
import type { Content, Fault, SlowCheck } from '../check.ts'
import { findImageFault } from '../image-fault.ts'
import { isRecord } from '../json.ts'
import type { Place } from '../place.ts'
import { quoted } from '../wording.ts'

function assetIdAt({ type, value }: Place): { readonly id: string; readonly kind: 'image' | 'file' } | undefined {
  if (!isReferenceSchemaType(type) || !isRecord(value)) return undefined
  const target = type.to[0]?.name
  if (target !== 'sanity.imageAsset' && target !== 'sanity.fileAsset') return undefined
  const { _ref: id } = value
  return typeof id === 'string' ? { id, kind: target === 'sanity.imageAsset' ? 'image' : 'file' } : undefined
}

async function findFault({ source }: Content, id: string, kind: 'image' | 'file'): Promise<Fault | undefined> {
  const file = assetFile(id)
  if (file === undefined || !id.startsWith(kind)) {
    return {
      what: `${quoted(id)} is not ${kind === 'image' ? 'an image' : 'a file'}.`,
      fix: 'Choose it again in the Studio.',
    }
  }
  const name = `${file.folder}/${file.name}`
  try {
    const bytes = await source.readAsset(id)
    if (bytes.length === 0) return { what: `${name} is empty.`, fix: 'Put the file back, or choose another.' }
    return kind === 'image' ? await findImageFault(bytes, name) : undefined
  } catch (error) {
    const [problem] = error instanceof ContentError ? error.problems : []
    if (problem === undefined) throw error
    return { what: `${name} cannot be read. ${problem.what}`, fix: problem.fix }
  }
}

async function findFaults(content: Content, id: string, kind: 'image' | 'file'): Promise<readonly Fault[]> {
  const fault = await findFault(content, id, kind)
  return fault === undefined ? [] : [fault]
}

/** Images and files that are missing, empty, broken, or of another size than they say. Each is read once. */
export const checkAssets: SlowCheck = (content) => {
  const faults = new Map<string, Promise<readonly Fault[]>>()
  return (place) => {
    const asset = assetIdAt(place)
    if (asset === undefined) return undefined
    const reading = faults.get(asset.id) ?? findFaults(content, asset.id, asset.kind)
    faults.set(asset.id, reading)
    return reading
  }
}
