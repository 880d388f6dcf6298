import { isReferenceSchemaType, type SchemaType } from '@sanity/types'

import { checkSources } from '../../../sanity-studio/model/rules/source-required.ts'
import { isRecord } from '../../domain/is-record.ts'
import { isPublishedId } from '../../catalogue/source/published.ts'
import { isSystemType } from '../compile-schema.ts'
import type { ContentCheck, DocumentCheck, Violation } from './check.ts'
import { isDocumentField } from './document-tree.ts'
import { formatAlternatives, quote } from './format-values.ts'

/** The document types that a reference may point to; undefined for other types, and for references to assets. */
function targetTypes(type: SchemaType | undefined): readonly string[] | undefined {
  if (!isReferenceSchemaType(type)) return undefined
  const names = type.to.map(({ name }) => name)
  return names.some(isSystemType) ? undefined : names
}

const OR_REMOVE = 'or take the reference away.'

function unpublishedTarget(id: string): Violation {
  return isPublishedId(id)
    ? { what: `It points to ${quote(id)}, which is not published.`, fix: `Publish that document, ${OR_REMOVE}` }
    : { what: `It points to the draft ${quote(id)}.`, fix: `Point to the published document, ${OR_REMOVE}` }
}

/** Finds references to nothing, to a draft, or to a document of a wrong type. */
export const checkReferences: ContentCheck = {
  name: 'references',
  ask({ type, value }) {
    if (!isRecord(value)) return undefined
    const allowed = targetTypes(type)
    if (allowed === undefined) return undefined
    const id = value['_ref']
    return [typeof id === 'string' ? id : '', ...allowed]
  },
  prepare:
    ({ byId }) =>
    ([id = '', ...allowed]) => {
      if (id === '') return { what: 'This reference names no document.', fix: `Choose one, ${OR_REMOVE}` }
      const target = byId.get(id)
      if (target === undefined) return unpublishedTarget(id)
      if (allowed.includes(target._type)) return undefined
      return {
        what: `It points to ${quote(id)}, which is of type “${target._type}”.`,
        fix: `Choose a document of type ${formatAlternatives(allowed)}, ${OR_REMOVE}`,
      }
    },
}

/** Finds two originals of one type with the same slug. Translations have the address of their original. */
export const checkSlugs: ContentCheck = {
  name: 'slugs',
  ask({ document, value, segment, parent }) {
    if (segment !== 'current' || parent === undefined || !isDocumentField(parent, 'slug')) return undefined
    return typeof value === 'string' && document['translationOf'] === undefined ? [value] : undefined
  },
  prepare() {
    const owners = new Map<string, string>()
    return ([slug = ''], { _id, _type }) => {
      const address = `${_type} ${slug}`
      const owner = owners.get(address)
      if (owner === undefined) {
        owners.set(address, _id)
        return undefined
      }
      return {
        what: `The address ${quote(slug)} already belongs to ${quote(owner)}.`,
        fix: 'Give one of the two another address.',
      }
    }
  },
}

/** Finds two translations of one document, or two site settings, in the same language: a page would show either. */
export const checkTranslations: ContentCheck = {
  name: 'translations',
  ask(node) {
    const { document, value } = node
    if (!isDocumentField(node, 'language') || typeof value !== 'string') return undefined
    const reference = document['translationOf']
    if (isRecord(reference) && typeof reference['_ref'] === 'string') return [reference['_ref'], value]
    return document._type === 'siteSettings' ? [document._type, value] : undefined
  },
  prepare() {
    const owners = new Map<string, string>()
    return ([original = '', language = ''], { _id }) => {
      const key = `${original} ${language}`
      const owner = owners.get(key)
      if (owner === undefined) {
        owners.set(key, _id)
        return undefined
      }
      return {
        what: `${quote(owner)} is already the version in the language “${language}”.`,
        fix: 'Keep one of the two, or correct the language.',
      }
    }
  },
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}

/** Finds facts without a source, and external resources without an address. */
export const checkFactSources: DocumentCheck = (node) => {
  const { document, value } = node
  if (isDocumentField(node, 'sources')) return checkSources(document)
  if (document._type !== 'externalResource' || !isDocumentField(node, 'url') || !isBlank(value)) return undefined
  return {
    what: 'A link to a resource has no address.',
    fix: 'Give the publisher’s own page, or unpublish the document.',
  }
}
