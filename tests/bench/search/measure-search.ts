import { CLIENT_ENGINES } from './client-files.ts'
import { writeCorpus } from './corpus.ts'
import { MINISEARCH } from './engine-minisearch.ts'
import { OURS, OURS_AS_SHOWN } from './engine-ours.ts'
import type { BytesRow, KnownItemRows, SearchPart, SpeedRow } from './figures.ts'
import { askForKnownItems, typeOut } from './known-items.ts'
import { launchBrowser } from './launch-browser.ts'
import { measureBytes, weighTitles } from './measure-bytes.ts'
import { measureFirstFile } from './measure-first-file.ts'
import { measureKnownItems, measureNeeds, measureScenarios } from './measure-relevance.ts'
import { measureSpeed } from './measure-speed.ts'
import { readRealDocuments } from './real-documents.ts'
import { report } from './report.ts'
import { serveEngine } from './search-page.ts'

const SIZES: Readonly<Record<SearchPart, readonly number[]>> = {
  relevance: [200, 1_000, 5_000],
  bytes: [200, 1_000],
  speed: [200, 1_000],
}

const RATES = [1, 6]

/** Typed letter by letter, of each class, with another seed than those that measure relevance. */
const TYPED_A_CLASS = 3
const TYPED_SEED = 7

type Real = Awaited<ReturnType<typeof readRealDocuments>>

async function relevance(real: Real, sizes: readonly number[]) {
  const engines = [OURS, MINISEARCH]
  const knownItems: KnownItemRows[] = []
  for (const size of sizes) {
    knownItems.push({ size, rows: await measureKnownItems(engines, writeCorpus(real, size)) })
  }
  const shownToo = [OURS_AS_SHOWN, ...engines]
  return {
    ...{ scenarios: await measureScenarios(shownToo, real), needs: await measureNeeds(shownToo, real) },
    knownItems,
  }
}

async function bytes(real: Real, sizes: readonly number[]): Promise<readonly BytesRow[]> {
  const rows: BytesRow[] = []
  for (const size of sizes) {
    const documents = writeCorpus(real, size)
    for (const engine of CLIENT_ENGINES) {
      const weight = await measureBytes(engine, documents)
      rows.push({ engine: engine.name, size, titles: weighTitles(documents), ...weight })
    }
  }
  return rows
}

async function speed(real: Real, sizes: readonly number[]): Promise<readonly SpeedRow[]> {
  const rows: SpeedRow[] = []
  const browser = await launchBrowser()
  for (const size of sizes) {
    const documents = writeCorpus(real, size)
    const queries = askForKnownItems(documents, TYPED_A_CLASS, TYPED_SEED).flatMap(({ items }) => items)
    const typed = queries.flatMap(({ query }) => typeOut(query))
    for (const engine of CLIENT_ENGINES) {
      const server = await serveEngine(engine, documents)
      for (const rate of RATES) {
        rows.push({ engine: engine.name, size, rate, ...(await measureSpeed(browser, server, typed, rate)) })
      }
      server.close()
    }
  }
  await browser.close()
  return rows
}

/**
 * Compares the engines, in one part or in all of them, among the sizes asked for or the usual ones.
 * `relevance` and `bytes` by themselves need no browser.
 */
export async function measureSearch(part: SearchPart | undefined, sizes: readonly number[]): Promise<string> {
  const real = await readRealDocuments()
  const sizesOf = (part: SearchPart) => (sizes.length > 0 ? sizes : SIZES[part])
  const isWanted = (name: SearchPart) => part === undefined || part === name
  const found = isWanted('relevance')
    ? await relevance(real, sizesOf('relevance'))
    : { scenarios: [], needs: [], knownItems: [] }
  const compared = report({
    ...found,
    bytes: isWanted('bytes') ? await bytes(real, sizesOf('bytes')) : [],
    speeds: isWanted('speed') ? await speed(real, sizesOf('speed')) : [],
  })
  return isWanted('bytes') ? `${compared}\n\n${await measureFirstFile()}` : compared
}
