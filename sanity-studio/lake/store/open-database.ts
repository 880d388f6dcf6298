import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { LakeFault } from '../fault.ts'
import { storeFault } from './store-fault.ts'

const LAYOUT = 1

// The lock is held as long as the database is open: a second Studio on the same folder is told so, and the system
// lets go of it when a process dies. FULL: a commit that was acknowledged is on the disk.
const OPENING = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
`

// A change holds the state after it; the state before it is the one after the document's change before.
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
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  COMMIT;
`

function checkLayout(database: DatabaseSync, folder: string): void {
  const layout = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (layout === 0) database.exec(`PRAGMA user_version = ${LAYOUT}`)
  else if (layout !== LAYOUT)
    throw new LakeFault(
      500,
      `The store in ${folder} was written by a newer Studio. Update this one, or move the folder away.`,
    )
}

/**
 * Opens the database of a folder, and makes both where they are missing.
 * @throws LakeFault 500 where another process holds it, or where the folder cannot be written.
 */
export function openDatabase(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new LakeFault(
      500,
      `The Studio cannot make its folder ${folder} (${String(error)}). Check the path and your right to write there.`,
    )
  }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(folder, 'lake.db'), { timeout: 0 })
    database.exec(OPENING)
    checkLayout(database, folder)
    database.exec(TABLES)
    return database
  } catch (error) {
    database?.close()
    throw storeFault(folder, error)
  }
}
