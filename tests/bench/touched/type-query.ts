import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { SearchDocument } from '../../../src/search/model.ts'
import type { Engine } from '../search/engine.ts'
import { startCoverage } from './coverage.ts'

/*
 * A process of its own that types queries over the search of a checkout, whose root is its working folder. Prints
 * the files of src/search that the letters of the last one ran, as one line of JSON.
 */

/** Typed first, so that what is opened at the first use is open. */
const BEFORE = ['a guest pays cash for a room', 'trainig for the recption', 'who to call']
const QUERY = 'my passport was taken by the agency'

const checkout = process.cwd()
const importFrom = (path: string) => import(pathToFileURL(join(checkout, path)).href)

const coverage = await startCoverage()
const { OURS }: { readonly OURS: Engine } = await importFrom('tests/bench/search/engine-ours.ts')
const { readRealDocuments }: { readonly readRealDocuments: () => Promise<readonly SearchDocument[]> } =
  await importFrom('tests/bench/search/real-documents.ts')

const search = OURS.open(await readRealDocuments())
async function type(query: string) {
  for (let end = 1; end <= query.length; end += 1) await search(query.slice(0, end))
}
for (const query of BEFORE) await type(query)
await coverage.take(checkout)
await type(QUERY)
console.log(JSON.stringify(await coverage.take(join(checkout, 'src/search'))))
process.exit()
