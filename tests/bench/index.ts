import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { readContent } from '../../src/catalogue/index.ts'
import { getToday } from '../../src/catalogue/source/index.ts'
import { installPackages } from '../../src/tools/install-packages.ts'
import { measureBuild } from './measure-build.ts'
import { measureFuzz } from './lake-fuzz.ts'
import { measureKills } from './lake-kill.ts'
import { measureLake } from './measure-lake.ts'
import { measurePages } from './measure-pages.ts'
import { measureEveryChange } from './publish/measure-every-change.ts'
import { measurePublish } from './publish/measure-publish.ts'
import { SEARCH_PARTS } from './search/figures.ts'
import { freezeSearch } from './search/frozen.ts'
import { measureHotelWorkers } from './search/measure-hotel-workers.ts'
import { measureLanguages } from './search/measure-languages.ts'
import { measureSize } from './size/measure-size.ts'
import { measureTouched } from './touched/measure-touched.ts'

const USAGE = `Use: npm run bench [-- pages | lighthouse | crisis [sentences.jsonl] | care | languages | hotel-workers | freeze-search | lake [documents …]
                    | build [--old checkout] [--rounds n] [resources …]
                    | publish [--rounds n] [resources …] | every-change [resources]
                    | lake-kill [kills] | lake-fuzz [requests]
                    | search [${SEARCH_PARTS.join(' | ')}] [documents …]
                    | size [checkout] | touched [checkout]]`

/** The real content, and the largest network we think of. */
const LAKE_SIZES = [130, 10_000]
const KILLS = 100
const FUZZ_REQUESTS = 10_000

/** One thing that can be measured, and the table that it prints. */
interface Section {
  readonly title: string
  /** Whether it uses packages of tests/bench/package.json: its module is imported once they are installed. */
  readonly needsPackages?: boolean
  /** Whether it changes files, so that it runs only where it is asked for by name. */
  readonly isAsked?: boolean
  readonly measure: () => Promise<string>
}

/** Whole numbers from 1. */
const COUNT = /^[1-9]\d*$/

function endWithUsage(): never {
  console.error(USAGE)
  process.exit(1)
}

/** What stands behind `npm run bench --`. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { old: { type: 'string' }, rounds: { type: 'string' } },
    })
    return { options: values, positionals }
  } catch {
    return endWithUsage()
  }
}

const site = process.env['HUB_OUT_DIR'] ?? 'dist'
const { options, positionals } = readArguments()
const [section, ...rest] = positionals
const searchPart = section === 'search' ? SEARCH_PARTS.find((part) => part === rest[0]) : undefined
const isOfCode = section === 'size' || section === 'touched'
/** The root of the repository, in this state or in an older one that is checked out elsewhere. */
const checkout = resolve((isOfCode ? rest[0] : undefined) ?? '.')
const rounds = options.rounds === undefined ? undefined : Number(options.rounds)
/** A file of sentences to measure instead of those of the repository. */
const sentenceFile = section === 'crisis' ? rest[0] : undefined
const sizes = isOfCode || section === 'crisis' ? [] : searchPart === undefined ? rest : rest.slice(1)

/** The sections in the order of printing: what is over soonest comes first. */
const SECTIONS: Readonly<Record<string, Section>> = {
  size: { title: `Files and lines of ${checkout}`, measure: () => measureSize(checkout) },
  touched: { title: `Files of ${checkout} that run`, measure: () => measureTouched(checkout) },
  pages: { title: `Weight of each kind of page in ${site}/, in KB`, measure: () => measurePages(site) },
  lighthouse: {
    title: 'Lighthouse, as a phone, of 100',
    needsPackages: true,
    measure: async () => (await import('./measure-lighthouse.ts')).measureLighthouse(site),
  },
  search: {
    title: 'Search, side by side',
    needsPackages: true,
    measure: async () => (await import('./search/measure-search.ts')).measureSearch(searchPart, sizes.map(Number)),
  },
  crisis: {
    title: 'How often the search notices that somebody needs help',
    measure: async () => {
      const { measureCrisis, measureFile } = await import('./crisis/measure.ts')
      return sentenceFile === undefined ? measureCrisis() : measureFile(sentenceFile)
    },
  },
  care: {
    title: 'How much of what must not stand in a text the rules of care remark on, and how much that may',
    measure: async () => (await import('./care/measure.ts')).measureCare(),
  },
  languages: {
    title: 'How well the search of each language answers what people type in it',
    measure: () => measureLanguages(process.env['HUB_CONTENT'] ?? 'content'),
  },
  'hotel-workers': {
    title: 'What hotel workers type in their languages: the first three results, and the card above them',
    measure: () => measureHotelWorkers(process.env['HUB_CONTENT'] ?? 'content'),
  },
  'freeze-search': {
    title: 'What the graded search of the tests is asked over, written again from content/',
    isAsked: true,
    measure: async () => freezeSearch(await readContent({ HUB_CONTENT: 'content' }), 'content'),
  },
  lake: {
    title: 'The local lake, by number of documents',
    measure: () => measureLake(sizes.length > 0 ? sizes.map(Number) : LAKE_SIZES),
  },
  'lake-kill': {
    title: 'What the local lake acknowledged before it was killed, and what of it was lost',
    measure: () => measureKills(Number(sizes[0] ?? KILLS)),
  },
  'lake-fuzz': {
    title: 'Answers of the local lake to valid, invalid and hostile requests',
    measure: () => measureFuzz(Number(sizes[0] ?? FUZZ_REQUESTS)),
  },
  publish: {
    title: 'From a publication until readers see it, by number of resources',
    measure: () => measurePublish(sizes.map(Number), rounds),
  },
  'every-change': {
    title: 'Every kind of change, published into a running hub, beside whole builds',
    measure: () => measureEveryChange(sizes[0] === undefined ? undefined : Number(sizes[0])),
  },
  build: {
    title: 'Cost of a whole build from nothing, by number of resources',
    needsPackages: true,
    measure: () => measureBuild({ sizes: sizes.map(Number), rounds, old: options.old }),
  },
}

const chosen = Object.entries(SECTIONS)
  .filter(([name, { isAsked }]) => section === name || (section === undefined && isAsked !== true))
  .map(([, chosenSection]) => chosenSection)
const isAllowed =
  section === 'build' || (options.old === undefined && (options.rounds === undefined || section === 'publish'))
const counts = [...sizes, ...(options.rounds === undefined ? [] : [options.rounds])]
if (chosen.length === 0 || !counts.every((count) => COUNT.test(count)) || !isAllowed) {
  endWithUsage()
}
// Builds that are compared with each other are of one day, also over midnight.
process.env['HUB_TODAY'] = getToday()
if (chosen.some(({ needsPackages }) => needsPackages)) {
  await installPackages(
    import.meta.dirname,
    'Installing what the measurements need: 230 packages, 220 MB. Only this once.',
  )
}
for (const { title, measure } of chosen) console.log(`\n${title}\n\n${await measure()}`)
// Servers and services of the measured engines are over with the process.
process.exit()
