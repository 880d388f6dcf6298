import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { isRecord } from '../domain/is-record.ts'
import { fieldsOf, type Field, type Value } from './fields.ts'

/** A document as it is read here. */
export interface SourceDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** A document of the data: its fields, and what all records have. */
export interface DataRecord {
  readonly id: string
  readonly type: string
  /** The path of its page, or of its place on one. */
  readonly path: string
  readonly [field: string]: unknown
}

/** The value of a field in each language, the original first. */
type InLanguages = readonly (readonly [language: string, value: unknown])[]

function languageOf(document: SourceDocument): string {
  return typeof document['language'] === 'string' ? document['language'] : BASE_LANGUAGE
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** The same member of a list in a translation, which has the key of the original’s. */
function memberIn(list: unknown, key: unknown): unknown {
  return Array.isArray(list) ? list.find((member) => isRecord(member) && member['_key'] === key) : undefined
}

function textInLanguages(values: InLanguages): Readonly<Record<string, unknown>> | undefined {
  const texts = values.filter(([, value]) => !isMissing(value))
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}

function listOf(of: Value, [original, ...others]: InLanguages): unknown {
  const [language, members] = original ?? []
  if (language === undefined || !Array.isArray(members)) return undefined
  return members.map((member: unknown) => {
    const key = isRecord(member) ? member['_key'] : undefined
    const inOthers = others.map(([other, list]): [string, unknown] => [other, memberIn(list, key)])
    return plain(of, [[language, member], ...inOthers])
  })
}

/** A value of the content model as plain JSON; undefined where the original has none. */
function plain(value: Value, values: InLanguages): unknown {
  const original = values[0]?.[1]
  if (isMissing(original)) return undefined
  if (value.kind === 'object') return isRecord(original) ? fieldsIn(value.fields, values) : undefined
  if (value.kind === 'list') return listOf(value.of, values)
  if (value.kind === 'reference') return isRecord(original) ? original['_ref'] : undefined
  if (value.kind === 'address-part') return isRecord(original) ? original['current'] : undefined
  return original
}

function fieldsIn(fields: readonly Field[], values: InLanguages): Readonly<Record<string, unknown>> {
  const entries = fields.map(({ name, isTranslated, value }): [string, unknown] => {
    const own = values.map(([language, object]): [string, unknown] => [
      language,
      isRecord(object) ? object[name] : undefined,
    ])
    return [name, isTranslated ? textInLanguages(own) : plain(value, own)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** The day of the last change of any of the documents, YYYY-MM-DD; undefined where none names it. */
export function lastChange(documents: readonly SourceDocument[]): string | undefined {
  const days = documents.flatMap(({ _updatedAt: at }) => (typeof at === 'string' ? at.slice(0, 10) : []))
  return days.sort().at(-1)
}

/** A published translation with what is known of it beside its original. */
interface OpenTranslation {
  readonly document: SourceDocument
  /** The day of a change of the original that it does not follow yet, YYYY-MM-DD. */
  readonly changedOn?: string | undefined
}

/** The state of each translation, by language. */
function translationsOf(translations: readonly OpenTranslation[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    translations.map(({ document, changedOn }) => {
      const { translationStatus: status = 'machine-unchecked', checkedBy, checkedOn } = document
      const known = Object.entries({ status, checkedBy, checkedOn, changedOn }).filter(([, value]) => !isMissing(value))
      return [languageOf(document), Object.fromEntries(known)]
    }),
  )
}

/**
 * A published document as plain data: texts by language (`{ en, pl }`), references as ids, everything else as it is.
 * @param translations the published translations of the document into languages that are open.
 * @param path where readers find it.
 */
export function recordOf(document: SourceDocument, translations: readonly OpenTranslation[], path: string): DataRecord {
  const all = [document, ...translations.map((translation) => translation.document)]
  const changed = lastChange(all)
  return {
    id: document._id,
    type: document._type,
    path,
    ...(changed !== undefined && { dateModified: changed }),
    ...(translations.length > 0 && { translations: translationsOf(translations) }),
    ...fieldsIn(
      fieldsOf(document._type),
      all.map((one): [string, unknown] => [languageOf(one), one]),
    ),
  }
}
