import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { HttpError } from '../http/http-error.ts'
import { makePrivateFolder } from './private-folder.ts'

const SCHEMA_VERSION = 1

const DATABASE = 'lake.db'

// The exclusive lock is held until the database is closed: a second Studio on the same folder is refused, and the system
// releases the lock when a process dies. With synchronous = FULL, a committed transaction is on the disk.
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
`

// A change stores the state after it; the state before it is the one after the document's previous change.
const TABLES = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS transactions (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, author TEXT NOT NULL, at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER NOT NULL, document_id TEXT NOT NULL, place INTEGER NOT NULL, after TEXT, mutations TEXT NOT NULL,
    PRIMARY KEY (document_id, number)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS changes_of_transaction ON changes (number, place);
  CREATE TABLE IF NOT EXISTS writes (
    number INTEGER PRIMARY KEY, session TEXT NOT NULL, content TEXT NOT NULL, results TEXT NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS writes_by_content ON writes (content, session);
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  COMMIT;
`

// Result codes of https://www.sqlite.org/rescode.html, where BUSY is 5, READONLY 8, IOERR 10, CORRUPT 11, FULL 13,
// CANTOPEN 14 and NOTADB 26; the low byte of an extended code is its primary one.
const UNIQUE_CONSTRAINT = 2067

const damaged = (folder: string): readonly [number, string] => [
  500,
  `The Studio's store in ${folder} is damaged. Put back a copy of it, or move it away: the next start reads content/.`,
]

/** HTTP status and sentence for each result code that users can meet. */
const PROBLEMS: Readonly<Record<number, (folder: string) => readonly [number, string]>> = {
  5: (folder) => [
    500,
    `Another Studio is running on ${folder}: its store is locked. Use that one, or close it and start again.`,
  ],
  8: (folder) => [500, `Nothing was saved: ${folder} can only be read. Give yourself the right to write there.`],
  10: (folder) => [500, `Nothing was saved: the disk that holds ${folder} reports an error. Check it, then try again.`],
  11: damaged,
  13: (folder) => [507, `Nothing was saved: the disk that holds ${folder} is full. Make room, then try again.`],
  14: (folder) => [
    500,
    `The Studio's store in ${folder} cannot be opened. Check that it is a folder in which you may write.`,
  ],
  26: damaged,
}

function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
}

/** Whether SQLite refused a row because another one has its unique key. */
export function isUniqueViolation(error: unknown): boolean {
  return resultCodeOf(error) === UNIQUE_CONSTRAINT
}

/** The error to throw for an error of node:sqlite: an HttpError with a sentence where users can meet it, else itself. */
export function toStoreError(folder: string, error: unknown): unknown {
  const code = resultCodeOf(error)
  const problem = code === undefined ? undefined : PROBLEMS[code & 0xff]
  return problem === undefined ? error : new HttpError(...problem(folder))
}

function checkVersion(database: DatabaseSync, folder: string): void {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (version === 0) database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  else if (version !== SCHEMA_VERSION)
    throw new HttpError(
      500,
      `The store in ${folder} was written by a newer Studio. Update this one, or move the folder away.`,
    )
}

function open(path: string, folder: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec(PRAGMAS)
    checkVersion(database, folder)
    database.exec(TABLES)
    return database
  } catch (error) {
    database?.close()
    throw toStoreError(folder, error)
  }
}

/**
 * Opens the database `lake.db` of a folder, and creates both where they are missing.
 * @throws HttpError 500 where another process holds it, or where the folder cannot be written.
 */
export function openDatabase(folder: string): DatabaseSync {
  try {
    makePrivateFolder(folder, DATABASE)
  } catch (error) {
    throw new HttpError(
      500,
      `The Studio cannot make its folder ${folder}, or make it private (${String(error)}). Check the path, that it is yours, ` +
        'and your right to write there.',
    )
  }
  return open(join(folder, DATABASE), folder)
}

/** Opens an empty database in memory. */
export function openMemoryDatabase(): DatabaseSync {
  return open(':memory:', 'memory')
}
