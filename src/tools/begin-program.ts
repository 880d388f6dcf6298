import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { hubLanguagesOf } from '../catalogue/source/hub-languages.ts'
import { requireNode } from './require-node.ts'

const MESSAGES = join(import.meta.dirname, '../i18n/messages')

/**
 * What each program of the hub does before it imports any file of the hub: it ends where Node.js is too old, and sets the languages of
 * the hub in the content folder, for itself and the programs that it starts. Where the content is in Sanity, nobody can ask it so early:
 * HUB_LANGUAGE and HUB_ADDED_LANGUAGES say them, or the folder, too.
 */
export function beginProgram(environment: NodeJS.ProcessEnv = process.env): void {
  requireNode()
  // As a workflow passes one that nobody has set.
  if (environment['HUB_LANGUAGE'] === '') delete environment['HUB_LANGUAGE']
  if (environment['SANITY_PROJECT_ID'] && environment['HUB_LANGUAGE']) return
  const languages = hubLanguagesOf(environment['HUB_CONTENT']?.trim() || 'content')
  const [base] = languages
  if (base === undefined) return
  environment['HUB_LANGUAGE'] = base
  environment['HUB_ADDED_LANGUAGES'] = languages.filter((tag) => !existsSync(join(MESSAGES, `${tag}.json`))).join(' ')
}
