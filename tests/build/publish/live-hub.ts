import { cp, mkdir, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isRecord } from '../../../src/domain/is-record.ts'
import type { Translation } from '../../fixtures/arabic/translations.ts'
import { buildHub } from '../../helpers/build-hub.ts'
import { addStored, FROZEN_CONTENT } from '../../helpers/content-files.ts'
import { fingerprints } from '../../helpers/fingerprints.ts'
import { startProgram, type RunningProgram } from '../../helpers/running-program.ts'
import { mountMemoryDisk } from '../../lake/content-sync/small-disk.ts'
import { writeTranslatedContent } from '../../helpers/write-translated-content.ts'
import { ATTACHED_FILE } from './changes.ts'
import { readDocuments, writeDocuments, type Dataset } from './dataset.ts'

/** The day of all builds unless another one begins, so that they can be compared. */
const DAY = '2026-11-26'

const FOLLOW_DAY = new URL('follow-day.ts', import.meta.url).href

/** More than the site and its next one need, in kilobytes. */
const ROOMY = 500_000

/** The disk of a site. */
export interface SiteDisk {
  /** Leaves so much room on it, in kilobytes; all that a hub needs where none are given. */
  leave(kilobytes?: number): Promise<void>
}

/** A hub that publishes what is written into its content folder. */
export interface LiveHub {
  readonly dataset: Dataset
  /** All that it has said since it was started last. */
  readonly said: () => string
  /**
   * Starts it again, after it was killed, and waits until it serves.
   * @param onRead called once the first build has read the content.
   */
  start(onRead?: () => void): Promise<void>
  /** Kills it and all that it has started, in the middle of what it does. */
  kill(): Promise<void>
  /** Writes the dataset to disk, which publishes it. */
  write(): void
  /** Lets another day begin, as YYYY-MM-DD, for the hub that runs and for all builds after. */
  beginDay(day: string): Promise<void>
  /** Waits until it has said something once more. @param before how often it had said it. */
  hears(words: string, before: number): Promise<string>
  timesSaid(words: string): number
  /** The files in which its site differs from that of a build from nothing, besides build.json. */
  differences(): Promise<readonly string[]>
  /** build.json of its site, or of the last build from nothing. */
  buildRecord(site?: 'site' | 'whole'): Promise<Readonly<Record<string, unknown>>>
  /** The site. */
  readonly site: string
  /** Puts the site on a disk of its own, without a change for the hub: it stays there. */
  moveToDisk(): Promise<SiteDisk>
  close(): Promise<void>
}

/**
 * Starts a hub with the frozen content and translations of some of its documents.
 * @param onRead called once its first build has read the content.
 */
export async function startLiveHub(
  translations: readonly Translation[],
  onRead?: (hub: LiveHub) => void,
): Promise<LiveHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-publish-'))
  const place = (name: string) => join(folder, name)
  await writeTranslatedContent(FROZEN_CONTENT, place('content'), translations)
  await mkdir(place('content/files'), { recursive: true })
  await writeFile(place(`content/files/${ATTACHED_FILE}`), '%PDF-1.4\n%%EOF\n')
  const dataset = readDocuments(place('content'))
  let hub: RunningProgram
  let release = () => Promise.resolve()
  let today = DAY
  const timesSaid = (words: string) => hub.said.split(words).length - 1
  const live: LiveHub = {
    dataset,
    said: () => hub.said,
    site: place('online/site'),
    async start(onRead) {
      hub = startProgram(process.execPath, ['src/tools/bin/start.ts'], {
        ...{ HUB_CONTENT: place('content'), HUB_OUT_DIR: place('online/site'), HUB_TODAY: today, PORT: '0' },
        ...{ HUB_PICTURES: place('pictures'), NODE_ENV: 'production', VITEST: '' },
        // Whole builds to compare with, and those after a restart, name the same address.
        HUB_SITE_URL: 'http://localhost:4321',
        // Followed by all processes of the hub.
        ...{ NODE_OPTIONS: `--import=${FOLLOW_DAY}`, DAY_FILE: place('day') },
      })
      if (onRead !== undefined) {
        await hub.hears(/\[3\/5\]/)
        onRead()
      }
      await hub.hears(/What is published shows at once/)
    },
    kill: () => hub.stop(),
    write() {
      writeDocuments(place('content'), dataset)
      // A document that is written again is a publish again, also where nothing in it has changed.
      addStored(place('content'), [dataset.get('siteSettings') ?? {}])
    },
    async beginDay(day) {
      today = day
      await writeFile(place('day'), day)
    },
    timesSaid,
    hears: (words, before) => hub.hears(new RegExp(`(?:${words}[^]*){${before + 1}}`)),
    async differences() {
      await rm(place('whole'), { recursive: true, force: true })
      await buildHub(place('content'), place('whole'), { HUB_TODAY: today })
      const [site, whole] = await Promise.all([fingerprints(place('online/site')), fingerprints(place('whole'))])
      const names = new Set([...site.keys(), ...whole.keys()])
      names.delete('/build.json')
      return [...names].filter((name) => site.get(name) !== whole.get(name)).sort()
    },
    async buildRecord(of = 'site') {
      const folder = place(of === 'site' ? 'online/site' : of)
      const record: unknown = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8'))
      return isRecord(record) ? record : {}
    },
    async moveToDisk() {
      await cp(place('online'), place('copy'), { recursive: true })
      const disk = await mountMemoryDisk(place('online'), ROOMY)
      release = disk.release
      await cp(place('copy'), place('online'), { recursive: true })
      return {
        async leave(kilobytes) {
          const { blocks, bfree, bsize } = await statfs(place('online'))
          await disk.resize(kilobytes === undefined ? ROOMY : ((blocks - bfree) * bsize) / 1024 + kilobytes)
        },
      }
    },
    async close() {
      await hub.stop()
      await release()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await live.start(onRead && (() => onRead(live)))
  return live
}
