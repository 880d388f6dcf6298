import { isRecord } from '../domain/is-record.ts'
import { columnsOf, type DataSet } from './data-sets.ts'
import type { Field } from './fields.ts'
import type { DataRecord } from './record.ts'

type Rows = readonly (readonly string[])[]

/** A value in one cell: lists of words with semicolons between them, objects as JSON. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((member) => typeof member === 'string')) return value.join('; ')
  return JSON.stringify(value)
}

/** The names of the columns of a field: one, or one a language. */
function namesOf({ name, isTranslated }: Field, languages: readonly string[]): readonly string[] {
  return isTranslated ? languages.map((language) => `${name}.${language}`) : [name]
}

function cellsOf(
  { name, isTranslated }: Field,
  record: Readonly<Record<string, unknown>>,
  languages: readonly string[],
) {
  const value = record[name]
  if (!isTranslated) return [cell(value)]
  return languages.map((language) => cell(isRecord(value) ? value[language] : undefined))
}

/**
 * A table for spreadsheets: a row a record, a column a field, and one a language for texts.
 * @param languages in which there are texts, English first.
 */
export function toRows(set: DataSet, records: readonly DataRecord[], languages: readonly string[]): Rows {
  const columns = columnsOf(set)
  const head = ['id', 'type', 'path', 'dateModified', ...columns.flatMap((field) => namesOf(field, languages))]
  const rows = records.map((record) => [
    ...['id', 'type', 'path', 'dateModified'].map((name) => cell(record[name])),
    ...columns.flatMap((field) => cellsOf(field, record, languages)),
  ])
  return [head, ...rows]
}

/** The duties of all laws, a row each: the list within a record that people filter by. */
export function dutyRows(set: DataSet, laws: readonly DataRecord[], languages: readonly string[]): Rows {
  const duties = columnsOf(set).find(({ name }) => name === 'duties')
  const fields = duties?.value.kind === 'list' && duties.value.of.kind === 'object' ? duties.value.of.fields : []
  const head = ['law', 'jurisdiction', ...fields.flatMap((field) => namesOf(field, languages))]
  const rows = laws.flatMap(({ id, jurisdiction, duties: list }) =>
    (Array.isArray(list) ? list.filter(isRecord) : []).map((duty) => [
      id,
      cell(jurisdiction),
      ...fields.flatMap((field) => cellsOf(field, duty, languages)),
    ]),
  )
  return [head, ...rows]
}
