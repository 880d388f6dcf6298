import type { SchemaType } from '@sanity/types'

import type { Check, Fault } from '../check.ts'
import { isRecord } from '../json.ts'
import type { Place } from '../place.ts'
import { quoted } from '../wording.ts'

function unknownDocument(place: Place, documentTypes: readonly string[]): Fault | undefined {
  if (place.type !== undefined) return undefined
  return {
    what: `There is no document type ${quoted(place.document._type)}.`,
    fix: `Use one of: ${documentTypes.join(', ')}, or remove the document.`,
  }
}

/** What a member of a list is called: texts hold blocks, everything else holds items. */
function nounOf(list: readonly SchemaType[]): string {
  return list.some(({ name }) => name === 'block') ? 'block' : 'item'
}

function unknownMember({ value, type, parent }: Place): Fault | undefined {
  const list = parent?.type
  if (type !== undefined || list?.jsonType !== 'array' || !isRecord(value)) return undefined
  const noun = nounOf(list.of)
  const fix = `Use one of: ${list.of.map(({ name }) => name).join(', ')}, or remove it.`
  const name = value['_type']
  return name === undefined
    ? { what: `This ${noun} has no _type.`, fix }
    : { what: `There is no ${noun} type ${quoted(name)}.`, fix }
}

function mistakenObject({ value, type }: Place): Fault | undefined {
  if (type?.jsonType !== 'object' || type.name === 'object' || !isRecord(value)) return undefined
  const name = value['_type']
  if (name === undefined || name === type.name) return undefined
  return {
    what: `Here stands an object of type ${quoted(name)} where “${type.name}” belongs.`,
    fix: `Replace it by an object of type “${type.name}”, or remove it.`,
  }
}

/** Documents, blocks and objects whose type the schema does not know, or not at this place. */
export const checkKnownTypes: Check =
  ({ schema }) =>
  (place) =>
    place.parent === undefined
      ? unknownDocument(place, schema.documentTypes)
      : (unknownMember(place) ?? mistakenObject(place))
