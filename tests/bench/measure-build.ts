import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { generateDataset } from './generate-dataset.ts'
import { runMeasured, type Command } from './measured-command.ts'
import { eleventyCommand } from './peers/eleventy.ts'
import { describeLoad } from './load.ts'
import { HUGO_IS_MISSING, hugoCommand } from './peers/hugo.ts'
import { cachePictures, forgetBuilds, ourBuild, runBuild, type BuildFigures } from './run-build.ts'
import { formatSpread, median } from './spread.ts'
import { table } from './table.ts'

const SIZES: readonly number[] = [500, 2_000, 10_000]
const ROUNDS = 3

/** What is measured: all of it has a default. */
export interface BuildOptions {
  readonly sizes: readonly number[]
  readonly rounds?: number
  /** The root of an older state of the repository with its packages installed, to build the same content with. */
  readonly old?: string
}

/** Something that builds a site of the generated content. */
interface Builder {
  readonly name: string
  readonly command: Command
  readonly site: string
  /** Makes the next build one from nothing. */
  readonly forget: () => Promise<void>
}

const HEADS = ['resources', 'builder', 'CPU s', 'wall s', 'peak MB', 'pages', 'CPU ms a page', 'MB of HTML', 'checks s']

const CAPTION = `All build the same documents, lists of each facet, pages of 24 cards, and A to Z, at the same addresses. Eleventy and Hugo
do so with plain templates, and do not check the content, make a search index, crop pictures, bundle scripts and styles,
find related resources or write our other pages. Pictures were in our cache, nothing else was kept from earlier builds.`

const CHECK_STAGE = /Checking the content … ([\d.]+) s/

function ours(name: string, checkout: string, content: string, site: string): Builder {
  return { name, command: ourBuild(checkout, content, site), site, forget: () => forgetBuilds(checkout) }
}

/** The builders beside ours that are installed, each with its input written. */
async function peers(content: string, folder: string): Promise<readonly Builder[]> {
  const [eleventy, hugo] = [join(folder, 'eleventy'), join(folder, 'hugo')]
  await runMeasured({
    name: process.execPath,
    parameters: [join(import.meta.dirname, 'peers', 'write-peers.ts'), eleventy, hugo],
    environment: { HUB_CONTENT: content },
  })
  const peer = (name: string, source: string, command: Command): Builder => {
    const site = join(source, 'site')
    return { name, command, site, forget: () => rm(site, { recursive: true, force: true }) }
  }
  const withHugo = hugoCommand(hugo)
  return [
    peer('Eleventy', eleventy, eleventyCommand(eleventy)),
    ...(withHugo === undefined ? [] : [peer('Hugo', hugo, withHugo)]),
  ]
}

function rowOf(resources: number, name: string, builds: readonly BuildFigures[]): readonly string[] {
  const [last] = builds.slice(-1)
  const spread = (figure: (build: BuildFigures) => number, digits: number) => formatSpread(builds.map(figure), digits)
  const cpuSeconds = median(builds.map((build) => build.cpuSeconds))
  const checks = builds.flatMap(({ said }) => CHECK_STAGE.exec(said)?.slice(1).map(Number) ?? [])
  return [
    String(resources),
    name,
    spread((build) => build.cpuSeconds, 1),
    spread((build) => build.wallSeconds, 1),
    spread((build) => build.peakMegabytes, 0),
    String(last?.pages),
    ((1000 * cpuSeconds) / (last?.pages ?? NaN)).toFixed(2),
    (last?.htmlMegabytes ?? NaN).toFixed(0),
    checks.length === 0 ? '-' : median(checks).toFixed(1),
  ]
}

/** Builds one dataset with each builder in turn, as many rounds as asked for. */
async function measure(size: number, rounds: number, old: string | undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-bench-'))
  try {
    const content = join(folder, 'content')
    const resources = await generateDataset('content', content, size)
    const builders = [
      ours('ours', resolve('.'), content, join(folder, 'ours')),
      ...(old === undefined ? [] : [ours(`ours, ${old}`, resolve(old), content, join(folder, 'older'))]),
      ...(await peers(content, folder)),
    ].map((builder) => ({ ...builder, builds: new Array<BuildFigures>() }))
    for (let round = 0; round < rounds; round += 1) {
      for (const { command, site, forget, builds } of builders) {
        await forget()
        builds.push(await runBuild(command, site))
      }
    }
    return builders.map(({ name, builds }) => rowOf(resources, name, builds))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Builds datasets of several sizes with our build and with Eleventy and Hugo, in turn, and says what each took: the median,
 * and in brackets the least and the most.
 * @throws Error with what a build said, where it fails.
 */
export async function measureBuild({ sizes, rounds = ROUNDS, old }: BuildOptions): Promise<string> {
  for (const checkout of ['.', ...(old === undefined ? [] : [old])]) await cachePictures(resolve(checkout))
  const rows: (readonly string[])[] = []
  for (const size of sizes.length > 0 ? sizes : SIZES) rows.push(...(await measure(size, rounds, old)))
  return [
    table(HEADS, rows),
    CAPTION,
    ...(hugoCommand('.') === undefined ? [HUGO_IS_MISSING] : []),
    describeLoad(),
  ].join('\n\n')
}
