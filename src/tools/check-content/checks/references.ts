import { isReferenceSchemaType, type SchemaType } from '@sanity/types'

import { isPublishedId } from '../../../sanity/published.ts'
import type { Check, Fault } from '../check.ts'
import { isSanitysOwn } from '../content-schema.ts'
import { isRecord } from '../json.ts'
import { either, quoted } from '../wording.ts'

/** The document types a reference may lead to; undefined for what is no reference, or one to a file. */
function targetTypes(type: SchemaType | undefined): readonly string[] | undefined {
  if (!isReferenceSchemaType(type)) return undefined
  const names = type.to.map(({ name }) => name)
  return names.some(isSanitysOwn) ? undefined : names
}

const TAKE_AWAY = 'or take the reference away.'

function unpublished(id: string): Fault {
  return isPublishedId(id)
    ? { what: `It points to ${quoted(id)}, which is not published.`, fix: `Publish that document, ${TAKE_AWAY}` }
    : {
        what: `It points to the draft ${quoted(id)}.`,
        fix: `Point to the published document, ${TAKE_AWAY}`,
      }
}

/** References that lead nowhere a reader may go: to nothing, to a draft, or to a document of a wrong type. */
export const checkReferences: Check =
  ({ byId }) =>
  ({ type, value }) => {
    const allowed = targetTypes(type)
    if (allowed === undefined || !isRecord(value)) return undefined
    const id = value['_ref']
    if (typeof id !== 'string' || id === '') {
      return { what: 'This reference names no document.', fix: `Choose one, ${TAKE_AWAY}` }
    }
    const target = byId.get(id)
    if (target === undefined) return unpublished(id)
    if (allowed.includes(target._type)) return undefined
    return {
      what: `It points to ${quoted(id)}, which is of type “${target._type}”.`,
      fix: `Choose a document of type ${either(allowed)}, ${TAKE_AWAY}`,
    }
  }
