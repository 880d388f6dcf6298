import { LakeFault } from '../fault.ts'

// https://www.sqlite.org/rescode.html; the low byte of an extended code is its primary one.
const BUSY = 5
const READ_ONLY = 8
const IO_ERROR = 10
const DAMAGED = 11
const NO_DATABASE = 26
const FULL = 13
const CANNOT_OPEN = 14

function damaged(folder: string): LakeFault {
  return new LakeFault(
    500,
    `The Studio's store in ${folder} is damaged. Put back a copy of it, or move it away: the next start reads content/.`,
  )
}

const SENTENCES: Readonly<Record<number, (folder: string) => LakeFault>> = {
  [BUSY]: (folder) =>
    new LakeFault(
      500,
      `Another Studio is running on ${folder}: its store is locked. Use that one, or close it and start again.`,
    ),
  [READ_ONLY]: (folder) =>
    new LakeFault(500, `Nothing was saved: ${folder} can only be read. Give yourself the right to write there.`),
  [IO_ERROR]: (folder) =>
    new LakeFault(500, `Nothing was saved: the disk that holds ${folder} reports an error. Check it, then try again.`),
  [DAMAGED]: damaged,
  [NO_DATABASE]: damaged,
  [FULL]: (folder) =>
    new LakeFault(507, `Nothing was saved: the disk that holds ${folder} is full. Make room, then try again.`),
  [CANNOT_OPEN]: (folder) =>
    new LakeFault(
      500,
      `The Studio's store in ${folder} cannot be opened. Check that it is a folder in which you may write.`,
    ),
}

/** SQLite's result code within an error of node:sqlite; undefined for another error. */
export function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
}

/** What to throw for an error met while the store of a folder was used: a sentence, or the error itself. */
export function storeFault(folder: string, error: unknown): unknown {
  const code = resultCodeOf(error)
  return (code === undefined ? undefined : SENTENCES[code & 0xff]?.(folder)) ?? error
}
