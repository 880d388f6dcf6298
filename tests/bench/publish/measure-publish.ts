import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { generateDataset } from '../generate-dataset.ts'
import { describeLoad } from '../load.ts'
import { runMeasured, type CommandFigures } from '../measured-command.ts'
import { seededRandom } from '../random.ts'
import { cachePictures, forgetBuilds, ourBuild } from '../run-build.ts'
import { formatSpread, median } from '../spread.ts'
import { table } from '../table.ts'
import { CHANGES, markOf } from './changes.ts'
import { compareSites } from './compare-sites.ts'
import { ContentFolder } from './content-folder.ts'
import { startHub } from './running-hub.ts'
import { watchChange, type ChangeFigures } from './watch-change.ts'

const SIZES: readonly number[] = [500, 10_000]
const ROUNDS = 3

/** How many files that differ are named. */
const MOST_NAMED = 10

const HEADS = [
  'change',
  'own page s',
  'all pages s',
  'search s',
  'pages changed',
  'CPU s',
  'whole / own',
  'whole / all',
]

/** The folders of one measurement. */
interface Folders {
  readonly content: string
  /** What the hub serves, and what whole builds write. */
  readonly served: string
  readonly whole: string
}

const wholeBuild = ({ content, whole }: Folders): Promise<CommandFigures> =>
  runMeasured(ourBuild(resolve('.'), content, whole))

async function buildFromNothing(folders: Folders): Promise<CommandFigures> {
  await forgetBuilds('.')
  return wholeBuild(folders)
}

function rowOf(name: string, changes: readonly ChangeFigures[], wholeSeconds: number): readonly string[] {
  const spread = (figure: (change: ChangeFigures) => number, digits: number) =>
    formatSpread(changes.map(figure), digits)
  const searches = changes.flatMap(({ searchSeconds }) => searchSeconds ?? [])
  const ratio = (figure: (change: ChangeFigures) => number) => (wholeSeconds / median(changes.map(figure))).toFixed(1)
  return [
    name,
    spread(({ ownSeconds }) => ownSeconds, 2),
    spread(({ allSeconds }) => allSeconds, 2),
    searches.length === 0 ? '-' : formatSpread(searches, 2),
    spread(({ changedPages }) => changedPages, 0),
    spread(({ cpuSeconds }) => cpuSeconds, 1),
    ratio(({ ownSeconds }) => ownSeconds),
    ratio(({ allSeconds }) => allSeconds),
  ]
}

/** Publishes every kind of change to a running hub, one at a time, in as many rounds as asked for. */
async function publishChanges({ content: folder, served }: Folders, content: ContentFolder, rounds: number) {
  const hub = await startHub(folder, served)
  try {
    await hub.rest(5_000)
    const start = hub.megabytes
    const random = seededRandom(1)
    const changes = CHANGES.map((makeChange) => ({ makeChange, name: '', figures: new Array<ChangeFigures>() }))
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, change] of changes.entries()) {
        const mark = markOf(round * CHANGES.length + index)
        const next = change.makeChange({ documents: content.documents, random, mark })
        change.name = next.name
        change.figures.push(await watchChange(hub, served, content, next))
      }
    }
    return { changes, megabytes: [start, hub.megabytes] }
  } finally {
    await hub.stop()
  }
}

const taken = ({ cpuSeconds, wallSeconds }: CommandFigures) =>
  `${cpuSeconds.toFixed(1)} CPU s (${wallSeconds.toFixed(1)} s of wall time)`

async function describeSame(folders: Folders): Promise<string> {
  const { files, different } = await compareSites(folders.served, folders.whole)
  if (different.length === 0)
    return `After all changes the hub served the same ${files} files, byte for byte, as that whole build.`
  process.exitCode = 1
  const named = different.slice(0, MOST_NAMED).join('\n  ')
  return `WRONG: ${different.length} of ${files} files are not as in that whole build, among them:\n  ${named}`
}

async function measure(size: number, rounds: number): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'hotel-hub-publish-'))
  const folders = { content: join(work, 'content'), served: join(work, 'served'), whole: join(work, 'whole') }
  try {
    const resources = await generateDataset('content', folders.content, size)
    const content = await ContentFolder.open(folders.content)
    const before = await buildFromNothing(folders)
    const { changes, megabytes } = await publishChanges(folders, content, rounds)
    const after = await buildFromNothing(folders)
    const same = await describeSame(folders)
    const mark = markOf(rounds * CHANGES.length)
    const [changeText] = CHANGES
    if (changeText === undefined) throw new Error('There is no kind of change.')
    await content.publish(changeText({ documents: content.documents, random: seededRandom(2), mark }))
    const stored = await wholeBuild(folders)
    const wholeSeconds = median([before.wallSeconds, after.wallSeconds])
    const [atStart, atEnd] = megabytes.map((held) => held.toFixed(0))
    return [
      `${resources} resources`,
      table(
        HEADS,
        changes.map(({ name, figures }) => rowOf(name, figures, wholeSeconds)),
      ),
      [
        `A whole build from nothing took ${taken(before)} before the changes and ${taken(after)} after them.`,
        `One more change built with what that build had stored: ${taken(stored)}, ${(after.cpuSeconds / stored.cpuSeconds).toFixed(1)} times less CPU time.`,
        `The hub held ${atStart} MB after its first build and ${atEnd} MB after all changes.`,
        same,
      ].join('\n'),
    ].join('\n\n')
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * What a change takes from its publication until a reader sees it, beside a whole build of the same content, by number of
 * resources: medians, and in brackets the least and the most.
 * @throws Error with what the hub or a build said, where it fails.
 */
export async function measurePublish(sizes: readonly number[], rounds = ROUNDS): Promise<string> {
  await cachePictures('.')
  const texts: string[] = []
  for (const size of sizes.length > 0 ? sizes : SIZES) texts.push(await measure(size, rounds))
  return [...texts, describeLoad()].join('\n\n')
}
