import type { SchemaType } from '@sanity/types'

import type { Check } from '../check.ts'
import { isRecord } from '../json.ts'
import { quoted } from '../wording.ts'

function decoratorsOf(type: SchemaType): readonly string[] {
  if (!('decorators' in type) || !Array.isArray(type.decorators)) return []
  return type.decorators.map((decorator: { value?: unknown }) => String(decorator.value))
}

function linkKeysOf(block: unknown): readonly unknown[] {
  if (!isRecord(block) || !Array.isArray(block['markDefs'])) return []
  return block['markDefs'].filter(isRecord).map((link) => link['_key'])
}

/** Marks on words that are neither a style of this text nor a link of its paragraph: they would be lost. */
export const checkMarks: Check =
  () =>
  ({ type, value, parent }) => {
    if (type?.name !== 'span' || !isRecord(value) || !Array.isArray(value['marks'])) return undefined
    const decorators = decoratorsOf(type)
    const marks: readonly unknown[] = value['marks']
    const lost = marks.find(
      (mark) =>
        typeof mark === 'string' && !decorators.includes(mark) && !linkKeysOf(parent?.parent?.value).includes(mark),
    )
    if (lost === undefined) return undefined
    return {
      what: `The words ${quoted(value['text'])} carry the mark ${quoted(lost)}, which is neither a style nor a link of this paragraph.`,
      fix: `Take the mark away, make the link again, or use one of: ${decorators.join(', ')}.`,
    }
  }
