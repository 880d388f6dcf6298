import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'
import { codeHash } from '../site/code-hash.ts'
import type { DocumentReport } from './document-report.ts'
import { isReport } from './stored-report.ts'

/** What checks found that holds as long as what they looked at stays the same. */
export interface Results {
  /** By the hash of their document. */
  readonly reports: ReadonlyMap<string, DocumentReport>
  /** The versions of images and files in which nothing is wrong. */
  readonly soundAssets: ReadonlySet<string>
}

/** Keeps results from one process to the next. */
export interface ResultStore {
  /** What was written last by the same code; nothing where that cannot be used. Never fails: all can be found again. */
  read(): Promise<Results>
  write(results: Results): Promise<void>
}

const NOTHING: Results = { reports: new Map(), soundAssets: new Set() }

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function toResults(value: unknown): Results {
  const { reports, soundAssets } = isRecord(value) ? value : {}
  const known = new Map<string, DocumentReport>()
  for (const [hash, report] of Object.entries(isRecord(reports) ? reports : {})) {
    if (isReport(report)) known.set(hash, report)
  }
  const versions = Array.isArray(soundAssets) ? soundAssets.filter((version) => typeof version === 'string') : []
  return { reports: known, soundAssets: new Set(versions) }
}

/** The first line of a store: it names the code, and the rest by its checksum, so that what was cut or edited is not used. */
function headOf(code: string, body: string): string {
  return `checks ${code} ${createHash('sha256').update(body).digest('hex')}`
}

/**
 * A store in one file, which can be deleted at any time.
 * @param code the hash of the code whose results these are.
 */
export function createResultStore(file: string, code: string): ResultStore {
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => '')
      const end = text.indexOf('\n')
      const body = text.slice(end + 1)
      return end > 0 && text.slice(0, end) === headOf(code, body) ? toResults(parse(body)) : NOTHING
    },
    async write({ reports, soundAssets }) {
      const body = JSON.stringify({ reports: Object.fromEntries(reports), soundAssets: [...soundAssets] })
      const temporary = `${file}.${randomUUID()}`
      try {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(temporary, `${headOf(code, body)}\n${body}`)
        await rename(temporary, file)
      } catch {
        // A full disk or a folder that may not be written to costs the next process time, and nothing else.
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** The store of this project's builds. @throws where its code cannot be read. */
export function projectResultStore(): ResultStore {
  return createResultStore(join('.cache', 'hub', 'checks.json'), codeHash())
}
