import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'

/** Rights of the owner, and of nobody else: to read and write; for a folder also to enter. */
const OWNER_FILE = 0o600
const OWNER_FOLDER = 0o700

/** SQLite gives the files beside a database the rights of the database; old ones may have others. */
const DATABASE_FILES = ['', '-wal', '-shm', '-journal']

/**
 * Makes a folder that only its owner may enter, and the database in it, which holds drafts and who wrote what; one that is
 * there already gets the same rights. Windows has no such rights: a folder is there as private as the one it is in.
 * @throws NodeJS.ErrnoException where the folder cannot be made, or belongs to somebody else.
 */
export function makePrivateFolder(folder: string, database: string): void {
  mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER })
  chmodSync(folder, OWNER_FOLDER)
  // A database that is there is never opened here: closing it again would end the lock that this process may have on it.
  if (!existsSync(join(folder, database))) closeSync(openSync(join(folder, database), 'wx', OWNER_FILE))
  for (const ending of DATABASE_FILES) {
    const file = join(folder, `${database}${ending}`)
    if (existsSync(file)) chmodSync(file, OWNER_FILE)
  }
}
