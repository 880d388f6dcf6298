import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findStudioPackage, openWorkspace } from './studio-packages.ts'

/** Opened once: the Studio keeps its clients, and to load it takes seconds. */
const opened = await openWorkspace()

/** All scripts of the package `sanity` that hold a text. */
async function scriptsWith(text: RegExp): Promise<number> {
  const folder = dirname(findStudioPackage('sanity'))
  const files = await Array.fromAsync(glob('*.js', { cwd: folder }))
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return scripts.filter((script) => text.test(script)).length
}

describe('Document actions of the Studio: if this fails, adapt sanity-studio/app/actions to what the Studio now offers', () => {
  it.each(['publish', 'duplicate', 'discardChanges', 'delete'])('one is called %s, and is a hook', (name) => {
    const { workspace } = opened
    const actions = workspace.document.actions({ schemaType: 'note', documentId: 'a' })
    expect(actions.filter(({ action }) => action === name)).toEqual([expect.any(Function)])
  })

  it('“Duplicate” takes the function that changes the copy', async () => {
    expect(await scriptsWith(/\.execute\(dupeId, \{ mapDocument \}\)/)).toBe(1)
  })
})

describe('Requests of the Studio: if this fails, adapt sanity-studio/app/connection, which tells autosaves by their tag', () => {
  it('an autosave has the tag document.commit, as action and as mutation', async () => {
    expect(await scriptsWith(/tag: "document\.commit",\s*transactionId[^]*tag: "document\.commit",/)).toBe(1)
  })
})

describe('Clients of the Studio: if this fails, give the clients of onLake and createCloudClient to it another way (sanity.config.ts)', () => {
  it('unstable_clientFactory makes every one', () => {
    const { workspace, clientOptions, requests } = opened
    expect(clientOptions[0]).toMatchObject({ projectId: 'hub00000', dataset: 'production' })
    expect(workspace.getClient({ apiVersion: '2025-02-19' }).config()).toHaveProperty('resolveFetch')
    // Who is signed in is asked first, with the client of the factory.
    expect(requests).toEqual([expect.stringMatching(/\/users\/me\?/)])
  })
})
