import { schemaFile, schemaOfSet } from '../../open-data/json-schema.ts'
import { toCsv } from '../../takeaway/table/csv.ts'
import { nameIn, type DataFile, type TableHead } from './open-data.ts'

/** Under what our own texts may be used. Facts, such as numbers and the names of laws, belong to nobody. */
const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

const TERMS =
  'Our own texts: CC BY 4.0, with the name and address of the hub. Facts are facts. A record without lastReviewed was read in copies of public pages and confirmed by nobody yet: see the operator’s own page before you pass a number on.'

/** Indented, so that a person can read it and a comparison of two versions shows the line that changed. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

function headOf({ set, publisher, version }: TableHead, site: URL) {
  return {
    $schema: new URL(`/data/${schemaFile(set)}`, site).href,
    name: set.name,
    title: set.title,
    description: TERMS,
    publisher,
    license: DATA_LICENCE,
    ...(version !== undefined && { version, dateModified: version }),
  }
}

/** The list of all tables, for programs: as a data catalogue of schema.org. */
function indexOf(tables: readonly TableHead[], site: URL) {
  const address = (file: string) => new URL(`/data/${file}`, site).href
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: tables[0]?.publisher ?? '',
    url: address(''),
    license: DATA_LICENCE,
    description: TERMS,
    dataset: tables.map(({ set: { name, title }, count, languages, version }) => ({
      '@type': 'Dataset',
      name: title,
      identifier: name,
      license: DATA_LICENCE,
      size: `${count} records`,
      ...(version !== undefined && { version, dateModified: version }),
      distribution: [
        { '@type': 'DataDownload', contentUrl: address(`${name}.json`), encodingFormat: 'application/json' },
        ...languages.map((language) => ({
          '@type': 'DataDownload',
          contentUrl: address(`${nameIn(language, name)}.csv`),
          encodingFormat: 'text/csv',
          inLanguage: language,
        })),
      ],
    })),
  }
}

/**
 * The text of a file of the data. Equal props give equal bytes.
 * @param site the address of the hub.
 */
export function writeDataFile(file: DataFile, site: URL): string {
  if (file.kind === 'csv') return toCsv(file.rows)
  if (file.kind === 'index.json') return toJson(indexOf(file.tables, site))
  const head = headOf(file.table, site)
  if (file.kind === 'schema.json') return toJson(schemaOfSet(file.table.set, head.$schema))
  return toJson({ ...head, records: file.table.records })
}
