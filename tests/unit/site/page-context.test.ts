import { describe, expect, it } from 'vitest'

import { pageContextOf } from '../../../src/site/page-context.ts'
import { makeContext } from './make-context.ts'

const REPOSITORY = 'https://github.com/charity/hub'

/** What the pages of a hub are rendered with whose settings name where mistakes go. */
async function contextWith(pathInRepository: string | undefined, site: { repository?: string; branch?: string }) {
  const { library, ...paths } = await makeContext()
  return pageContextOf({ ...paths, library: { ...library, site: { ...library.site, ...site } }, pathInRepository }, [
    'en',
  ])
}

describe('Where a document is changed', () => {
  it.each([
    ['content', `${REPOSITORY}/edit/main/content`],
    ['', `${REPOSITORY}/edit/main`],
    [undefined, undefined],
  ])('of the folder “%s” of the repository: %s', async (path, editAt) => {
    expect((await contextWith(path, { repository: REPOSITORY })).editAt).toBe(editAt)
  })

  it('is on the branch that the settings name', async () => {
    const site = { repository: REPOSITORY, branch: 'live' }
    expect((await contextWith('content', site)).editAt).toBe(`${REPOSITORY}/edit/live/content`)
  })

  it('is nowhere without a repository', async () => {
    expect((await contextWith('content', {})).editAt).toBeUndefined()
  })
})
