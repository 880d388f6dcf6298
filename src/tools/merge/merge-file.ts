import type { Json } from '../../../sanity-studio/lake/content-format.ts'
import { formatCount } from '../check/format-values.ts'
import { DataUnreadable, formatData, parseData } from './data-text.ts'
import { describeCollision } from './describe-collision.ts'
import { mergeDocuments } from './merge-documents.ts'
import { mergeValues, type Collision } from './merge-values.ts'

/** The three states of a file that git asks to merge. */
export interface FileVersions {
  /** As it was when both sides parted; empty where there was no file. */
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** A merged file. */
export interface MergedFile {
  readonly text: string
  /** What was merged, and what a person has to look at, in lines. */
  readonly report: readonly string[]
  readonly hasCollisions: boolean
}

function mergeData({ base, ours, theirs }: FileVersions, path: string): MergedFile {
  const { documents, joined, collisions } = mergeDocuments(
    parseData(base, `${path} (before)`),
    parseData(ours, `${path} (here)`),
    parseData(theirs, `${path} (there)`),
  )
  const merged = `${path}: merged ${formatCount(joined.length, 'document')} that both sides changed.`
  const found = `${path}: ${formatCount(collisions.length, 'document')} where both sides changed the same:`
  return {
    text: formatData(documents),
    report: [
      ...(joined.length === 0 ? [] : [merged]),
      ...(collisions.length === 0 ? [] : [found, ...collisions.flatMap(describeCollision)]),
    ],
    hasCollisions: collisions.length > 0,
  }
}

function parseJson(text: string, name: string): Json {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    return JSON.parse(text.trim() === '' ? '{}' : text)
  } catch {
    throw new DataUnreadable(`${name} is not JSON. Restore it from git.`)
  }
}

function describeEntry({ path, ours, theirs }: Collision): string {
  const place = path.map((step) => (typeof step === 'string' ? step : step.member)).join(' › ')
  return `${place}: ${JSON.stringify(ours) ?? 'nothing'} here, ${JSON.stringify(theirs) ?? 'nothing'} there. Kept: what is here.`
}

function mergeJson({ base, ours, theirs }: FileVersions, path: string): MergedFile {
  const versions = {
    base: parseJson(base, `${path} (before)`),
    ours: parseJson(ours, `${path} (here)`),
    theirs: parseJson(theirs, `${path} (there)`),
  }
  const { value, collisions } = mergeValues(versions, 'ours')
  return {
    text: `${JSON.stringify(value, null, 2)}\n`,
    report: collisions.map((collision) => `${path}: ${describeEntry(collision)}`),
    hasCollisions: collisions.length > 0,
  }
}

/**
 * Merges the states of a file of the content folder: data.ndjson by document and field, assets.json by asset and field.
 * @param path of the file, for the report.
 * @throws DataUnreadable where a state cannot be read.
 */
export function mergeFile(versions: FileVersions, path: string): MergedFile {
  return path.endsWith('.ndjson') ? mergeData(versions, path) : mergeJson(versions, path)
}
