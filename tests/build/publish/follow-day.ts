import { readFileSync } from 'node:fs'

/* Loaded into the processes of a hub before anything else: sets HUB_TODAY to what DAY_FILE says, from when there is one. */

const LOOK_MS = 250

const { DAY_FILE = '' } = process.env

function follow(): void {
  try {
    process.env['HUB_TODAY'] = readFileSync(DAY_FILE, 'utf8')
  } catch {
    // No other day has begun.
  }
}

follow()
setInterval(follow, LOOK_MS).unref()
