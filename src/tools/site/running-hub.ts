import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A hub that `npm start` serves. */
interface RunningHub {
  readonly origin: string
  /** The folder with the content that it shows, as an absolute path. */
  readonly content: string
  /** The folder with its pages, as an absolute path. */
  readonly site: string
}

/** One file for each hub that runs, named by the id of its process: several can, each on a port of its own. */
const FOLDER = join('.cache', 'hub', 'running')

const fileOf = (folder: string, pid: number) => join(folder, `${pid}.json`)

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Writes down where a hub of this process is, for the Studio of the same folder, which says of each document whether it is on
 * the hub. A folder that may not be written to costs that answer and nothing else.
 */
export async function saveRunningHub({ origin, content, site }: RunningHub, folder = FOLDER): Promise<void> {
  const hub: RunningHub = { origin, content: resolve(content), site: resolve(site) }
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(fileOf(folder, process.pid), JSON.stringify(hub))
  } catch {
    // Nobody reads it then.
  }
}

/** Removes what saveRunningHub() has written. */
export function removeRunningHub(folder = FOLDER): Promise<void> {
  return rm(fileOf(folder, process.pid), { force: true })
}

async function readHub(path: string): Promise<RunningHub | undefined> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- written by saveRunningHub()
    const hub: RunningHub = JSON.parse(await readFile(path, 'utf8'))
    return hub
  } catch {
    return undefined
  }
}

/** The hubs that run, the one that was started last first. */
async function runningHubs(folder: string): Promise<readonly RunningHub[]> {
  const names = await readdir(folder).catch(() => [])
  const found: { readonly hub: RunningHub; readonly since: number }[] = []
  for (const name of names) {
    const path = join(folder, name)
    // A hub that was killed has left its file.
    if (!isRunning(Number.parseInt(name, 10))) await rm(path, { force: true }).catch(() => undefined)
    const hub = await readHub(path)
    const since = await stat(path).catch(() => undefined)
    if (hub !== undefined && since !== undefined) found.push({ hub, since: since.mtimeMs })
  }
  return found.sort((one, other) => other.since - one.since).map(({ hub }) => hub)
}

/** The origin of the hub that was started last of those that run and show a content; undefined where none does. */
export async function findRunningHub(content: string, folder = FOLDER): Promise<string | undefined> {
  return (await runningHubs(folder)).find((hub) => hub.content === resolve(content))?.origin
}

/** A hub that runs and shows other content from a folder of pages, which another start would overwrite; undefined where none does. */
export async function findHubInTheWay(content: string, site: string, folder = FOLDER): Promise<RunningHub | undefined> {
  return (await runningHubs(folder)).find((hub) => hub.site === resolve(site) && hub.content !== resolve(content))
}
