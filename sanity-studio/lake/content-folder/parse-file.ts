import { isJsonObject, type JsonObject } from '../document.ts'
import { contentPath, isPrivatePath, PRIVATE_FOLDER } from './content-path.ts'
import { splitAtMarks } from './git-marks.ts'

/** A document as its file holds it. */
export interface StoredDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
}

/** Why a file cannot be read. */
export interface FileProblem {
  /** The line, where it is known. */
  readonly line?: number
  readonly what: string
  readonly fix: string
}

/** The content of a file of content/. */
export type ParsedFile =
  | { readonly document: StoredDocument }
  | {
      readonly problem: FileProblem
      /** Both versions of a document, where git has left them. */
      readonly sides?: readonly [ours: StoredDocument, theirs: StoredDocument]
    }

const ID = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,127}$/
const RESTORE = 'Correct it, or restore the file from git.'
/** A key `__proto__` would become the prototype of an object it is assigned to. JSON can spell it with escapes. */
const MAY_NAME_PROTO = /__proto__|\\u00/i

const withoutProto = (key: string, field: unknown) => (key === '__proto__' ? undefined : field)

function isStored(value: unknown): value is StoredDocument {
  if (!isJsonObject(value)) return false
  const { _id, _type } = value
  return typeof _id === 'string' && ID.test(_id) && typeof _type === 'string'
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: FileProblem } {
  if (text.trim() === '') return { problem: { what: 'The file is empty.', fix: RESTORE } }
  try {
    return { value: MAY_NAME_PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = Number(/ at position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length)
    const line = text.slice(0, position).split('\n').length
    return { problem: { line, what: `This is not JSON (${reason.slice(0, 120)}).`, fix: RESTORE } }
  }
}

function parseText(path: string, text: string): ParsedFile {
  const parsed = parseJson(text)
  if ('problem' in parsed) return parsed
  const { value } = parsed
  if (!isStored(value))
    return { problem: { what: 'This is not a document: it has no _id or no _type, or no valid one.', fix: RESTORE } }
  const place = isPrivatePath(path) ? path.slice(PRIVATE_FOLDER.length + 1) : path
  const own = contentPath(value)
  if (own === place) return { document: value }
  const what = `This is the document “${value._id}”, whose file is ${own}.`
  return { problem: { what, fix: 'Rename the file, or correct _id, _type or language in it.' } }
}

/**
 * Reads the bytes of a file of content/.
 * @param path of the file below content/: it has to be that of the document.
 */
export function parseFile(path: string, bytes: Buffer): ParsedFile {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const marked = splitAtMarks(text)
  if (marked === undefined) return parseText(path, text)
  const [ours, theirs] = [parseText(path, marked.ours), parseText(path, marked.theirs)]
  const problem = {
    line: marked.line,
    what: 'Git has left two versions of this document in its file.',
    fix: 'Choose one in the Studio, or delete one version and git’s marks by hand.',
  }
  return 'document' in ours && 'document' in theirs ? { problem, sides: [ours.document, theirs.document] } : { problem }
}
