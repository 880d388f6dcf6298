import type { SchemaType } from '@sanity/types'

import { LONGEST_TEXT } from '../../../sanity-studio/model/rules/passages.ts'
import { isRecord } from '../../domain/is-record.ts'
import type { DocumentCheck, Violation } from './check.ts'
import { jsonTypeOf, type ContentNode } from './document-tree.ts'
import { formatNumber, quote } from './format-values.ts'

function unknownDocumentType(node: ContentNode, documentTypes: readonly string[]): Violation | undefined {
  if (node.type !== undefined) return undefined
  return {
    what: `There is no document type ${quote(node.document._type)}.`,
    fix: `Use one of: ${documentTypes.join(', ')}, or remove the document.`,
  }
}

function unknownItemType({ value, type, parent }: ContentNode): Violation | undefined {
  const list = parent?.type
  if (type !== undefined || list?.jsonType !== 'array' || !isRecord(value)) return undefined
  // Rich text consists of blocks, every other list of items.
  const noun = list.of.some(({ name }) => name === 'block') ? 'block' : 'item'
  const fix = `Use one of: ${list.of.map(({ name }) => name).join(', ')}, or remove it.`
  const name = value['_type']
  return name === undefined
    ? { what: `This ${noun} has no _type.`, fix }
    : { what: `There is no ${noun} type ${quote(name)}.`, fix }
}

function wrongObjectType({ value, type }: ContentNode): Violation | undefined {
  if (type?.jsonType !== 'object' || type.name === 'object' || !isRecord(value)) return undefined
  const name = value['_type']
  if (name === undefined || name === type.name) return undefined
  return {
    what: `This must be an object of type “${type.name}”, but it is of type ${quote(name)}.`,
    fix: `Replace it by an object of type “${type.name}”, or remove it.`,
  }
}

/** Finds documents, blocks and objects whose type the schema does not know, or does not allow here. */
export function checkTypes(documentTypes: readonly string[]): DocumentCheck {
  return (node) =>
    node.parent === undefined
      ? unknownDocumentType(node, documentTypes)
      : (unknownItemType(node) ?? wrongObjectType(node))
}

/** Finds fields that the schema does not have: misspelt, or left over from an older schema. No page shows them. */
export const checkFields: DocumentCheck = ({ type, parent, segment }) => {
  if (type !== undefined || parent?.type?.jsonType !== 'object') return undefined
  return {
    what: `The type “${parent.type.name}” has no field ${quote(segment)}.`,
    fix: 'Correct its name, or remove it.',
  }
}

const JSON_TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

function nameOf(jsonType: string): string {
  return JSON_TYPE_NAMES[jsonType] ?? jsonType
}

function inParentheses(value: unknown): string {
  if (typeof value === 'string') return ` (${quote(value)})`
  return typeof value === 'number' || typeof value === 'boolean' ? ` (${value})` : ''
}

function wrongItem(list: SchemaType | undefined, jsonType: string): Violation | undefined {
  // checkTypes reports objects.
  if (list?.jsonType !== 'array' || jsonType === 'object') return undefined
  const expected = [...new Set(list.of.map((type) => nameOf(type.jsonType)))].join(' or ')
  return { what: `This must be ${expected}, but it is ${nameOf(jsonType)}.`, fix: 'Replace it, or remove it.' }
}

/** Finds values whose JSON type is not that of their field or list. */
export const checkJsonTypes: DocumentCheck = ({ type, value, parent }) => {
  if (value === undefined) return undefined
  const jsonType = jsonTypeOf(value)
  if (type === undefined) return wrongItem(parent?.type, jsonType)
  if (jsonType === type.jsonType) return undefined
  return {
    what: `This must be ${nameOf(type.jsonType)}, but it is ${nameOf(jsonType)}${inParentheses(value)}.`,
    fix: 'Replace it, or remove the field.',
  }
}

/** Finds objects in a list without a unique _key: the Studio cannot edit them, and translations cannot be matched to them. */
export const checkKeys: DocumentCheck = ({ value }) => {
  if (!Array.isArray(value)) return undefined
  const seen = new Set<unknown>()
  for (const item of value) {
    if (!isRecord(item)) continue
    const key = item['_key']
    if (typeof key !== 'string' || key === '') {
      return { what: 'An item of this list has no _key.', fix: 'Press “Add missing keys” in the Studio.' }
    }
    if (seen.has(key)) {
      return { what: `Two items of this list have the _key ${quote(key)}.`, fix: 'Give one of them another key.' }
    }
    seen.add(key)
  }
  return undefined
}

/** In bytes: what every reader of the page would download. */
const MAX_DOCUMENT_SIZE = 1_000_000

function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (Array.isArray(value)) return value.some(hasLongText)
  return isRecord(value) && Object.values(value).some(hasLongText)
}

function tooLarge(document: unknown): Violation | undefined {
  const json = JSON.stringify(document)
  // A character has three bytes at most; counting them takes longer than writing them.
  if (json.length * 3 <= MAX_DOCUMENT_SIZE) return undefined
  const bytes = Buffer.byteLength(json)
  // A single text that is too long is reported at its own field.
  if (bytes <= MAX_DOCUMENT_SIZE || hasLongText(document)) return undefined
  return {
    what: `The document has ${formatNumber(bytes)} bytes; the limit is ${formatNumber(MAX_DOCUMENT_SIZE)}.`,
    fix: 'Split it into several documents.',
  }
}

/** Finds texts and documents that are so large that they must be a mistake. */
export const checkSize: DocumentCheck = ({ value, parent, document }) => {
  if (parent === undefined) return tooLarge(document)
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return undefined
  return {
    what: `The text has ${formatNumber(value.length)} characters; the limit is ${formatNumber(LONGEST_TEXT)}.`,
    fix: 'Shorten it, or split it into several documents.',
  }
}

function decoratorsOf(type: SchemaType): readonly string[] {
  if (!('decorators' in type) || !Array.isArray(type.decorators)) return []
  return type.decorators.map((decorator: { value?: unknown }) => String(decorator.value))
}

function markDefKeysOf(block: unknown): readonly unknown[] {
  if (!isRecord(block) || !Array.isArray(block['markDefs'])) return []
  return block['markDefs'].filter(isRecord).map((markDef) => markDef['_key'])
}

/** Finds marks that are neither a decorator of this rich text nor a link of their paragraph: pages would drop them. */
export const checkMarks: DocumentCheck = ({ type, value, parent }) => {
  if (type?.name !== 'span' || !isRecord(value) || !Array.isArray(value['marks'])) return undefined
  const marks: readonly unknown[] = value['marks']
  if (marks.length === 0) return undefined
  const decorators = decoratorsOf(type)
  const unknownMark = marks.find(
    (mark) =>
      typeof mark === 'string' && !decorators.includes(mark) && !markDefKeysOf(parent?.parent?.value).includes(mark),
  )
  if (unknownMark === undefined) return undefined
  return {
    what: `The words ${quote(value['text'])} have the mark ${quote(unknownMark)}, which is neither a style nor a link of this paragraph.`,
    fix: `Take the mark away, make the link again, or use one of: ${decorators.join(', ')}.`,
  }
}
