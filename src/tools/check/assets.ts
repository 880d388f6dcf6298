import { isImageSchemaType, isReferenceSchemaType } from '@sanity/types'
import sharp from 'sharp'

import { isRecord } from '../../domain/is-record.ts'
import { ContentError } from '../../domain/problem.ts'
import { assetFile } from '../../catalogue/source/asset-file.ts'
import type { AssetSource } from '../../catalogue/source/source.ts'
import type { CheckContext, ContentCheck, DocumentCheck, Question, Violation } from './check.ts'
import { quote } from './format-values.ts'

/** Finds images without a description for people who cannot see them. */
export const checkImageDescriptions: DocumentCheck = ({ segment, value, parent }) => {
  if (segment !== 'alt' || !isImageSchemaType(parent?.type) || !isRecord(parent?.value)) return undefined
  if (typeof value === 'string' && value.trim() !== '') return undefined
  return {
    what: 'The picture has no description.',
    fix: 'Say what can be seen, for people who cannot see it.',
  }
}

/** Decodes the whole image, since the header would not show that the rest is missing. */
async function measure(bytes: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const { info } = await sharp(bytes, { failOn: 'warning' }).autoOrient().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height }
}

const SIZE_IN_NAME = /-(\d+)x(\d+)\.[a-z0-9]+$/

/**
 * Finds the fault in the bytes of an image; undefined where it can be shown.
 * @param name its file name, which contains its size as Sanity writes it: `images/<sha1>-1600x1000.png`.
 */
async function checkImage(bytes: Uint8Array, name: string): Promise<Violation | undefined> {
  const size = await measure(bytes).catch(() => undefined)
  if (size === undefined) {
    return { what: `${name} is not an image that can be shown.`, fix: 'Upload the picture again.' }
  }
  const [, width, height] = SIZE_IN_NAME.exec(name) ?? []
  if (Number(width) === size.width && Number(height) === size.height) return undefined
  return {
    what: `${name} is ${size.width} × ${size.height} pixels, not ${width} × ${height} as its name says.`,
    fix: 'Upload the picture again, so that its name and its size agree.',
  }
}

async function checkAsset(source: AssetSource, id: string, kind: string): Promise<Violation | undefined> {
  const file = assetFile(id)
  if (file === undefined || !id.startsWith(kind)) {
    const what = `${quote(id)} is not ${kind === 'image' ? 'an image' : 'a file'}.`
    return { what, fix: 'Choose it again in the Studio.' }
  }
  const name = `${file.folder}/${file.name}`
  try {
    const bytes = await source.readAsset(id)
    if (bytes.length === 0) return { what: `${name} is empty.`, fix: 'Put the file back, or choose another.' }
    return kind === 'image' ? await checkImage(bytes, name) : undefined
  } catch (error) {
    const [problem] = error instanceof ContentError ? error.problems : []
    if (problem === undefined) throw error
    return { what: `${name} cannot be read. ${problem.what}`, fix: problem.fix }
  }
}

/** How many assets are read at the same time: enough to keep a network connection busy. */
const READERS = 32

/** Checks an asset unless it was found sound before and has not changed since. */
async function checkOnce({ source, soundAssets }: CheckContext, [id = '', kind = '']: Question) {
  const version = await source.assetVersion(id)
  const key = `${kind} ${version}`
  const isKnown = version !== undefined && soundAssets.before.has(key)
  const violation = isKnown ? undefined : await checkAsset(source, id, kind)
  if (version !== undefined && violation === undefined) soundAssets.now.add(key)
  return violation
}

/** Finds images and files that are missing, empty, corrupt, or of another size than their name says. Reads each once. */
export const checkAssets: ContentCheck = {
  name: 'assets',
  ask({ type, value }) {
    if (!isRecord(value) || !isReferenceSchemaType(type)) return undefined
    const target = type.to[0]?.name
    if (target !== 'sanity.imageAsset' && target !== 'sanity.fileAsset') return undefined
    const { _ref: id } = value
    return typeof id === 'string' ? [id, target === 'sanity.imageAsset' ? 'image' : 'file'] : undefined
  },
  async prepare(context, questions) {
    const violations = new Map<string, Violation | undefined>()
    const waiting = [...new Map(Array.from(questions, (question) => [question.join(' '), question]))]
    const readers = Array.from({ length: READERS }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [key, question] = next
        violations.set(key, await checkOnce(context, question))
      }
    })
    await Promise.all(readers)
    return (question) => violations.get(question.join(' '))
  },
}
