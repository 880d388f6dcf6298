import { BASE_LANGUAGE } from '../../domain/base-language.ts'
import { memoizeByObject } from '../../domain/memoize.ts'
import { nameOf } from '../../i18n/translate.ts'
import { getFocus } from '../../catalogue/focus.ts'
import { getContent, progressOf, type Content, type Library } from '../../catalogue/index.ts'
import { noteOf } from '../../catalogue/translations.ts'
import { columnsOf, DATA_SETS, type DataSet } from '../../open-data/data-sets.ts'
import type { Line } from '../../open-data/hsds/services.ts'
import { schemaFile } from '../../open-data/json-schema.ts'
import { lastChange, recordOf, type DataRecord } from '../../open-data/record.ts'
import { dutyRows, toRows, type Rows } from '../../open-data/to-rows.ts'
import { getPathsContext, type PathsContext } from '../../site/page-context.ts'
import { digest } from '../../site/page-key.ts'

/** What every file of a table says of it. */
export interface TableHead {
  readonly set: DataSet
  readonly count: number
  /** In which it has texts, that of the originals first: a CSV file each. */
  readonly languages: readonly string[]
  /** The name of the hub. */
  readonly publisher: string
  /** The day of the last change, YYYY-MM-DD; absent where no document names one. */
  readonly version?: string
}

/** A table with its records. */
export interface Table extends TableHead {
  readonly records: readonly DataRecord[]
}

interface Shown {
  readonly id: string
  readonly path: string
}

/** What readers see of the documents of a table: nothing else is in the data. */
function shownIn(library: Library, { types }: DataSet): readonly Shown[] {
  const lists: Readonly<Record<string, readonly Shown[]>> = {
    helpline: library.helplines,
    sign: library.signs,
    rightsAnswer: library.rights,
    law: library.laws,
    guide: library.resources,
    case: library.cases,
    topic: library.topics,
    organisation: library.organisations,
  }
  return lists[types[0] ?? ''] ?? []
}

/** The translations of each document into languages that are open, by its id. */
function openTranslations({ documents, languages }: Content): ReadonlyMap<string, Content['documents']> {
  const translations = documents.filter(
    ({ translationOf, language }) => translationOf !== undefined && languages.some((open) => open === language),
  )
  const byLanguage = translations.toSorted((a, b) => (String(a['language']) < String(b['language']) ? -1 : 1))
  return Map.groupBy(byLanguage, ({ translationOf }) => originalIn(translationOf))
}

function originalIn(reference: unknown): string {
  return typeof reference === 'object' && reference !== null && '_ref' in reference ? String(reference._ref) : ''
}

/** Every table of the data, as the content stands: published documents that readers see, in the order of their ids. */
const tablesOf = memoizeByObject((content: Content) =>
  content.memory.during('data', (remember): readonly Table[] => {
    const library = content.library(BASE_LANGUAGE)
    const documents = new Map(content.documents.map((document) => [document._id, document]))
    const translations = openTranslations(content)
    return DATA_SETS.map((set) => {
      const shown = shownIn(library, set).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const found = shown.flatMap(({ id, path }) => {
        const original = documents.get(id)
        return original === undefined ? [] : [{ original, path, into: translations.get(id) ?? [] }]
      })
      const version = lastChange(found.flatMap(({ original, into }) => [original, ...into]))
      const table: Table = {
        set,
        count: found.length,
        languages: content.languages.filter(
          (language) =>
            language === BASE_LANGUAGE || found.some(({ into }) => into.some((one) => one['language'] === language)),
        ),
        publisher: library.site.title,
        records: found.map(({ original, into, path }) =>
          remember('record', original._id, [set, path, original, ...into], () =>
            recordOf(
              original,
              into.map((document) => ({ document, changedOn: noteOf(original, document).changedOn })),
              path,
            ),
          ),
        ),
        ...(version !== undefined && { version }),
      }
      return remember('table', set.name, [table], () => table)
    })
  }),
)

/** What a table is without its records. */
function headOf({ set, count, languages, publisher, version }: Table): TableHead {
  return { set, count, languages, publisher, ...(version !== undefined && { version }) }
}

/** A file of the data and all that is in it. */
export type DataFile =
  | { readonly kind: 'json'; readonly table: Table }
  | { readonly kind: 'csv'; readonly rows: Rows }
  | { readonly kind: 'schema.json'; readonly table: TableHead }
  | { readonly kind: 'index.json'; readonly tables: readonly TableHead[] }

/** The name of a file in a language. */
export function nameIn(language: string, name: string): string {
  return language === BASE_LANGUAGE ? name : `${name}-${language.toLowerCase()}`
}

/** The files of a table; laws have one more in each language, with a row a duty. */
const filesOf = memoizeByObject((table: Table): readonly { readonly file: string; readonly data: DataFile }[] => {
  const { name } = table.set
  const hasDuties = columnsOf(table.set).some((field) => field.name === 'duties')
  // Rows of a language alone, so that a publication of another one changes nothing.
  const inEach = (file: string, rowsOf: typeof toRows) =>
    table.languages.map((language) => ({
      file: `${nameIn(language, file)}.csv`,
      data: { kind: 'csv' as const, rows: rowsOf(table.set, table.records, language) },
    }))
  return [
    { file: `${name}.json`, data: { kind: 'json', table } },
    { file: schemaFile(table.set), data: { kind: 'schema.json', table: headOf(table) } },
    ...inEach(name, toRows),
    ...(hasDuties ? inEach('duties', dutyRows) : []),
  ]
})

/** What the page about the data says of each table and of each language. */
export const aboutData = memoizeByObject((content: Content) => ({
  tables: tablesOf(content).map(headOf),
  progress: progressOf(content.documents, content.languages.slice(1)),
}))

/** The paths of all files of the data. */
export async function dataFilePaths() {
  if (getFocus() !== undefined) return []
  const tables = tablesOf(await getContent())
  const index: DataFile = { kind: 'index.json', tables: tables.map(headOf) }
  return [...tables.flatMap(filesOf), { file: 'index.json', data: index }].map(({ file, data }) => ({
    params: { file },
    props: { data },
    cacheKey: digest(data),
  }))
}

function linesOf(content: Content, { library, t }: PathsContext): readonly Line[] {
  const organisations = new Map(library.organisations.map((one) => [one.id, one]))
  const documents = new Map(content.documents.map((document) => [document._id, document]))
  return library.helplines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((helpline) => {
      const organisation = organisations.get(originalIn(documents.get(helpline.id)?.['organisation']))
      const { id = '', title = '', description = '' } = organisation ?? {}
      return {
        helpline,
        place: nameOf(t, 'jurisdiction', helpline.country),
        ...(organisation && { organisation: { id, title, description } }),
      }
    })
}

/** The paths of the files for directories of services (HSDS). */
export async function hsdsPaths() {
  if (getFocus() !== undefined) return []
  const english = await getPathsContext(BASE_LANGUAGE)
  const organisations = english.library.organisations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const files = [
    { params: { file: 'services.json' }, props: { lines: linesOf(await getContent(), english), organisations: [] } },
    { params: { file: 'organizations.json' }, props: { lines: [], organisations } },
  ]
  return files.map(({ params, props }) => ({ params, props, cacheKey: `${params.file} ${digest(props)}` }))
}
