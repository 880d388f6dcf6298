import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

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
