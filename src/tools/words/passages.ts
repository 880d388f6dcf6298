import type { SchemaType } from '@sanity/types'

import { isRecord } from '../../domain/is-record.ts'
import { createContentSchema } from '../compile-schema.ts'
import type { NamedDocument, NameOfDocument } from './document-name.ts'
import { paragraphText } from './paragraph-text.ts'
import { valueName } from './value-name.ts'

/** A part of a document as a person reads it. */
export interface Passage {
  /** The same for the same part of another state of the document: names of fields, keys of members. */
  readonly key: string
  /** Where it is, as the form names it: “Sources › 2 › Publisher”. */
  readonly place: string
  readonly text: string
}

interface Place {
  readonly key: readonly string[]
  readonly titles: readonly string[]
}

const schema = createContentSchema()

function titleOf(type: SchemaType | undefined, name: string): string {
  return type?.title ?? name
}

function below({ key, titles }: Place, name: string, title: string): Place {
  return { key: [...key, name], titles: [...titles, title] }
}

function passage({ key, titles }: Place, text: string): readonly Passage[] {
  return text === '' ? [] : [{ key: key.join('/'), place: titles.join(' › '), text }]
}

function memberType(member: unknown, list: SchemaType | undefined): SchemaType | undefined {
  if (list?.jsonType !== 'array') return undefined
  const name = isRecord(member) ? (member['_type'] ?? 'object') : undefined
  return list.of.find((type) => (name === undefined ? type.jsonType === typeof member : type.name === name))
}

const isText = (value: unknown) => typeof value !== 'object' || value === null

/** Reads a document as its form shows it: each line, paragraph and choice with its place, in the order of the form. */
export function passagesOf(document: NamedDocument, nameOfDocument: NameOfDocument): readonly Passage[] {
  function readList(list: readonly unknown[], type: SchemaType | undefined, place: Place): readonly Passage[] {
    if (list.every(isText)) return passage(place, list.map((value) => valueName(value, type)).join(', '))
    const isRichText = list.some((member) => isRecord(member) && member['_type'] === 'block')
    return list.flatMap((member, index) => {
      const key = isRecord(member) && typeof member['_key'] === 'string' ? member['_key'] : String(index)
      const of = memberType(member, type)
      if (isRecord(member) && member['_type'] === 'block')
        return passage(below(place, key, ''), paragraphText(member, nameOfDocument)).map((each) => ({
          ...each,
          place: place.titles.join(' › '),
        }))
      return read(member, of, below(place, key, isRichText ? titleOf(of, 'Block') : String(index + 1)))
    })
  }

  function readFields(value: Record<string, unknown>, type: SchemaType | undefined, place: Place): readonly Passage[] {
    const fields = type?.jsonType === 'object' ? type.fields : []
    const known = new Set(fields.map(({ name }) => name))
    const others = Object.keys(value).filter((name) => !known.has(name) && !name.startsWith('_'))
    return [
      ...fields.flatMap((field) =>
        read(value[field.name], field.type, below(place, field.name, titleOf(field.type, field.name))),
      ),
      ...others.flatMap((name) => read(value[name], undefined, below(place, name, name))),
    ]
  }

  function read(value: unknown, type: SchemaType | undefined, place: Place): readonly Passage[] {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return readList(value, type, place)
    if (!isRecord(value)) return passage(place, valueName(value, type))
    if (typeof value['_ref'] === 'string') return passage(place, nameOfDocument(value['_ref']))
    if (value['_type'] === 'slug') return passage(place, valueName(value['current'], type))
    return readFields(value, type, place)
  }

  return readFields(document, schema.documentType(document._type), { key: [], titles: [] })
}
