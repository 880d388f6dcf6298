/** The fields on which the place of a document depends. */
interface Placed {
  readonly _id: string
  readonly _type: string
  readonly language?: unknown
}

/** A language tag such as `en` or `zh-Hans`: the name of a folder, and nothing that could lead out of content/. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const TYPE = /^[A-Za-z][\w.-]{0,79}$/

/** The folder of documents without a language, such as reviews. No language tag has four letters. */
const NO_LANGUAGE = 'none'
const OTHER_TYPE = 'other'

/** The folder of drafts and reviews that stay on this machine. */
export const PRIVATE_FOLDER = 'private'

/** Splits an id into the folder of its layer and the id that it has or would have once it is published. */
function layerOf(id: string): readonly [folder: string, publishedId: string] {
  if (id.startsWith('drafts.')) return ['drafts/', id.slice('drafts.'.length)]
  const [, release, publishedId] = /^versions\.([^.]+)\.(.+)$/.exec(id) ?? []
  return release === undefined || publishedId === undefined ? ['', id] : [`versions/${release}/`, publishedId]
}

/**
 * The file of a document below content/: `<language>/<type>/<id>.json`, of a draft `drafts/<language>/<type>/<id>.json`.
 * No two ids have the same file.
 */
export function contentPath({ _id, _type, language }: Placed): string {
  const [layer, id] = layerOf(_id)
  const spoken = typeof language === 'string' && LANGUAGE.test(language) ? language : NO_LANGUAGE
  return `${layer}${spoken}/${TYPE.test(_type) ? _type : OTHER_TYPE}/${id}.json`
}

/** The id of the document of a file. */
export function idAt(path: string): string {
  const own = isPrivatePath(path) ? path.slice(PRIVATE_FOLDER.length + 1) : path
  const [layer = '', release = ''] = own.split('/')
  const name = own.slice(own.lastIndexOf('/') + 1).replace(/\.json$/, '')
  if (layer === 'drafts') return `drafts.${name}`
  return layer === 'versions' ? `versions.${release}.${name}` : name
}

/** The file of a document that stays on this machine. */
export function privatePath(document: Placed): string {
  return `${PRIVATE_FOLDER}/${contentPath(document)}`
}

/** Whether a file is in the folder that stays on this machine. */
export function isPrivatePath(path: string): boolean {
  return path.startsWith(`${PRIVATE_FOLDER}/`)
}

/** Whether a file holds a document that readers can see, as far as its place tells. */
export function isPublishedPath(path: string): boolean {
  return !/^(?:drafts|versions|private)\//.test(path)
}
