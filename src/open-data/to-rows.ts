import { BASE_LANGUAGE } from '../domain/base-language.ts'
import { isRecord } from '../domain/is-record.ts'
import { memoize, memoizeByPair } from '../domain/memoize.ts'
import { columnsOf, type DataSet } from './data-sets.ts'
import type { Field } from './fields.ts'
import type { DataRecord } from './record.ts'

/** What of a field says how its value is read. */
type Shape = Pick<Field, 'isTranslated' | 'value'>

/** Rows of cells, the first one with the names of the columns. */
export type Rows = readonly (readonly string[])[]

/** A value in one cell: lists of words with semicolons between them, objects as JSON. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((member) => typeof member === 'string')) return value.join('; ')
  return JSON.stringify(value)
}

/** What a field says in one language, in objects and lists too. */
function inLanguage(data: unknown, { isTranslated, value }: Shape, language: string): unknown {
  if (isTranslated) return isRecord(data) ? data[language] : undefined
  if (value.kind === 'list' && Array.isArray(data)) {
    return data.map((member: unknown) => inLanguage(member, { isTranslated, value: value.of }, language))
  }
  if (value.kind !== 'object' || !isRecord(data)) return data
  return Object.fromEntries(value.fields.map((field) => [field.name, inLanguage(data[field.name], field, language)]))
}

/** The language of a record’s texts: that of the original where it is not translated. */
function languageOf({ translations }: DataRecord, language: string): string {
  return isRecord(translations) && language in translations ? language : BASE_LANGUAGE
}

/** The row of a record by the language of its texts: the tables of all languages share that of what is not translated. */
const rowIn = memoizeByPair((set: DataSet, record: DataRecord) =>
  memoize((own): Rows[number] => {
    const texts = columnsOf(set).map((field) => cell(inLanguage(record[field.name], field, own)))
    return [...['id', 'type', 'path', 'dateModified'].map((name) => cell(record[name])), own, ...texts]
  }),
)

/** A table for spreadsheets in one language: a row a record, a column a field. */
export function toRows(set: DataSet, records: readonly DataRecord[], language: string): Rows {
  const rows = records.map((record) => rowIn(set, record)(languageOf(record, language)))
  return [['id', 'type', 'path', 'dateModified', 'language', ...columnsOf(set).map(({ name }) => name)], ...rows]
}

/** The duties of all laws, a row each: the list within a record that people filter by. */
export function dutyRows(set: DataSet, laws: readonly DataRecord[], language: string): Rows {
  const duties = columnsOf(set).find(({ name }) => name === 'duties')
  const fields = duties?.value.kind === 'list' && duties.value.of.kind === 'object' ? duties.value.of.fields : []
  const rows = laws.flatMap((law) => {
    const own = languageOf(law, language)
    const list = Array.isArray(law['duties']) ? law['duties'].filter(isRecord) : []
    return list.map((duty) => [
      ...[law.id, cell(law['jurisdiction']), own],
      ...fields.map((field) => cell(inLanguage(duty[field.name], field, own))),
    ])
  })
  return [['law', 'jurisdiction', 'language', ...fields.map(({ name }) => name)], ...rows]
}
