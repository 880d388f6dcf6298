import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { isRecord } from '../../domain/is-record.ts'

/** The type of the settings of a hub, and the id of those that are no translation. */
const SETTINGS = 'siteSettings'

/**
 * The languages of the hub in a content folder: those with published settings, the base language first, whose settings are no
 * translation. None where no settings are there.
 */
export function hubLanguagesOf(contentFolder: string): readonly string[] {
  if (!existsSync(contentFolder)) return []
  const open = readdirSync(contentFolder).filter((tag) => existsSync(join(contentFolder, tag, SETTINGS)))
  const base = open.find((tag) => existsSync(join(contentFolder, tag, SETTINGS, `${SETTINGS}.json`)))
  return base === undefined ? [] : [base, ...open.filter((tag) => tag !== base).sort()]
}

/** The name of the hub in a content folder, as its published settings have it; undefined where none can be read: nothing waits for a name. */
export function hubNameOf(contentFolder: string): string | undefined {
  const [base] = hubLanguagesOf(contentFolder)
  if (base === undefined) return undefined
  try {
    const settings: unknown = JSON.parse(readFileSync(join(contentFolder, base, SETTINGS, `${SETTINGS}.json`), 'utf8'))
    return isRecord(settings) && typeof settings['title'] === 'string' ? settings['title'] : undefined
  } catch {
    return undefined
  }
}
