import { mkdir } from 'node:fs/promises'

import { ContentError, formatProblem } from '../../domain/problem.ts'
import { getToday, lakeSettingsOf } from '../../sanity/index.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { listenToLake } from '../watch/listen-to-lake.ts'
import { createDraftWriter } from './write-drafts.ts'

const NO_LAKE = {
  where: 'environment',
  what: 'Drafts can only be shown from Sanity or from the local lake.',
  fix: 'Run “npm run studio”, or set SANITY_PROJECT_ID, SANITY_DATASET and SANITY_READ_TOKEN.',
}

/**
 * Turns this process to a dataset of its own that shows drafts, and keeps it as fresh as the lake. For the
 * development server only: builds never read that folder.
 * @param environment is changed: HUB_CONTENT names `folder`, HUB_DRAFTS is on, nothing names the lake.
 * @throws ContentError where no lake is named or it cannot be read.
 */
export async function showDrafts(environment: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const lake = lakeSettingsOf(environment)
  if (lake === undefined) throw new ContentError([NO_LAKE])
  await mkdir(folder, { recursive: true })
  const writeDrafts = createDraftWriter(lake, folder)
  await writeDrafts(getToday())
  environment['HUB_CONTENT'] = folder
  environment['HUB_DRAFTS'] = '1'
  delete environment['SANITY_PROJECT_ID']
  delete environment['SANITY_DATASET']

  const refresh = oneAtATime(async () => {
    try {
      const problems = await writeDrafts(getToday())
      for (const problem of problems) console.error(`The preview leaves out ${formatProblem(problem)}`)
    } catch (error) {
      console.error(`The drafts could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
  listenToLake(lake, { drafts: true, onChange: refresh })
}
