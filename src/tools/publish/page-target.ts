import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { linkedPages } from '../site/dead-links.ts'
import { digestOf, type PageRecord } from './site-record.ts'

/** Where the files of pages go. Synchronous: nothing runs beside it, and 17,000 small files cost half the time. */
export interface PageTarget {
  /** Whether the sizes of the pictures of a kept page are there already. */
  readonly hasPictures: boolean
  /** The bytes of a file of the last site; undefined where it is missing or is not what its record says. */
  read(file: string, record: PageRecord): Buffer | undefined
  /** Takes a file of the last site as it is. False where it is missing or is not what its record says. */
  keep(file: string, record: PageRecord): boolean
  write(file: string, bytes: Buffer): void
}

function makeFolders() {
  const made = new Set<string>()
  return (file: string) => {
    const folder = dirname(file)
    if (made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    made.add(folder)
  }
}

function readIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // The last site is on another disk (EXDEV), or on one without hard links.
    copyFileSync(from, to)
  }
}

/**
 * A new folder beside the last site. What is kept is the same file on disk, so that it costs neither space nor writing.
 * @param last the folder of the last site, whose files may be missing or changed: they are compared with their records.
 */
export function createFolderTarget(folder: string, last: string): PageTarget {
  const makeFolderOf = makeFolders()
  function read(file: string, { digest }: PageRecord): Buffer | undefined {
    const bytes = readIfPresent(join(last, file))
    return bytes !== undefined && digestOf(bytes) === digest ? bytes : undefined
  }
  return {
    hasPictures: false,
    read,
    keep(file, record) {
      if (read(file, record) === undefined) return false
      const path = join(folder, file)
      makeFolderOf(path)
      rmSync(path, { force: true })
      linkOrCopy(join(last, file), path)
      return true
    },
    write(file, bytes) {
      const path = join(folder, file)
      makeFolderOf(path)
      writeFileSync(path, bytes)
    },
  }
}

/** A target that changes the site that readers see. */
export interface LiveTarget extends PageTarget {
  /**
   * Puts everything that was written in its place, file by file, each in one step; then takes files away. A reader gets the old
   * or the new file, never none and never half of one.
   * @param removed files of the site that it has no more.
   * @throws what the file system throws where there is no room for a new folder or name; the site is then as it was.
   */
  commit(removed: readonly string[]): void
  /** Forgets what was written and not committed. */
  discard(): void
  /** The files of the pages to which links lead in what was written and not committed. */
  linked(): ReadonlySet<string>
}

function removeEmptyFolders(folder: string, within: string): void {
  for (let path = folder; path.startsWith(`${within}/`); path = dirname(path)) {
    try {
      rmdirSync(path)
    } catch {
      return
    }
  }
}

/** A file that waits, and its place in the site. */
interface Move {
  readonly from: string
  readonly to: string
}

/** Puts files where there were none, or none at all: these alone need room, for their names and folders. */
function addFiles(moves: readonly Move[], site: string): void {
  const makeFolderOf = makeFolders()
  try {
    for (const { from, to } of moves) {
      makeFolderOf(to)
      renameSync(from, to)
    }
  } catch (error) {
    for (const { to } of moves) {
      rmSync(to, { force: true })
      removeEmptyFolders(dirname(to), site)
    }
    throw error
  }
}

/**
 * The folder of the site itself. What is written waits beside it until `commit()`, so that a full disk changes nothing.
 * @param folder the site as this process wrote it: its files are not compared with their records again.
 */
export function createLiveTarget(folder: string): LiveTarget {
  const waiting = `${folder}.next`
  const written: string[] = []
  const discard = () => {
    written.length = 0
    rmSync(waiting, { recursive: true, force: true })
  }
  discard()
  return {
    hasPictures: true,
    discard,
    linked() {
      return new Set(written.flatMap((_, number) => linkedPages(readFileSync(join(waiting, String(number)), 'utf8'))))
    },
    read: (file) => readIfPresent(join(folder, file)),
    keep: () => true,
    write(file, bytes) {
      if (written.length === 0) mkdirSync(waiting, { recursive: true })
      writeFileSync(join(waiting, String(written.length)), bytes)
      written.push(file)
    },
    commit(removed) {
      const moves = written.map((file, number) => ({ from: join(waiting, String(number)), to: join(folder, file) }))
      const { fresh = [], others = [] } = Object.groupBy(moves, ({ to }) => (existsSync(to) ? 'others' : 'fresh'))
      addFiles(fresh, folder)
      for (const { from, to } of others) renameSync(from, to)
      for (const file of removed) {
        rmSync(join(folder, file), { force: true })
        removeEmptyFolders(dirname(join(folder, file)), folder)
      }
      discard()
    },
  }
}
