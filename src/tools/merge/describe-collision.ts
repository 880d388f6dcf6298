import { isJsonObject, type Json } from '../../../sanity-studio/lake/content-format.ts'
import { documentName, type NamedDocument } from '../words/document-name.ts'
import { passagesOf, placeName } from '../words/passages.ts'
import type { DocumentCollision } from './merge-documents.ts'
import type { Collision, MergePath } from './merge-values.ts'

const MAX_WORDS = 160

function shorten(text: string): string {
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS).trimEnd()}…` : text
}

function stepsOf(path: MergePath): readonly string[] {
  return path.map((step) => (typeof step === 'string' ? step : step.member))
}

/** A document that holds a value at a path and nothing else, so that the value is read as its form shows it. */
function withOnly(document: NamedDocument, path: MergePath, value: Json): NamedDocument {
  let nested: Json = value
  for (const step of path.toReversed()) {
    if (typeof step === 'string') nested = { [step]: nested }
    else nested = [nested]
  }
  const fields = isJsonObject(nested) ? nested : {}
  return { ...fields, _id: document._id, _type: document._type }
}

function wordsOf(document: NamedDocument, path: MergePath, value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  const texts = passagesOf(withOnly(document, path, value), (id) => id).map(({ text }) => text)
  return texts.length === 0 ? 'nothing' : `“${shorten(texts.join(' / '))}”`
}

function describeField(document: NamedDocument, { path, ours, theirs }: Collision): string {
  const place = placeName(document, stepsOf(path))
  return `  ${place}: ${wordsOf(document, path, ours)} here, ${wordsOf(document, path, theirs)} there`
}

/**
 * A collision in words: which document, which fields, what each side has, and where the other state is kept.
 * @returns lines of text.
 */
export function describeCollision({
  id,
  document,
  collisions,
  removedBy,
  otherId,
}: DocumentCollision): readonly string[] {
  const name = `${documentName({ ...document, _id: id })} (${id})`
  if (removedBy !== undefined) {
    const [remover, writer] = removedBy === 'ours' ? ['here', 'there'] : ['there', 'here']
    const kept =
      otherId === undefined
        ? 'It stays a draft.'
        : `It is not published any more; its text is kept as the draft ${otherId}.`
    return [`${name}: removed ${remover}, changed ${writer}. ${kept}`]
  }
  return [
    `${name}: both sides changed`,
    ...collisions.map((collision) => describeField(document, collision)),
    `  The document has what is here; the draft ${otherId ?? ''} has what is there.`,
  ]
}
