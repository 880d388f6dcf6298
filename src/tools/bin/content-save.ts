import { requireNode } from '../node-version.ts'

requireNode()
const { startLake } = await import('../../../sanity-studio/lake/index.ts')
const { SAVE_PATH } = await import('../../../sanity-studio/lake/mirror/save-route.ts')
const { tellSaved } = await import('../../../sanity-studio/lake/mirror/tell-saved.ts')
const { contentFolderOf } = await import('../../sanity/index.ts')
const { findRunning, STORE } = await import('../studio/running.ts')

/** Asks the Studio that runs; undefined where none answers. */
async function askRunning(): Promise<string | undefined> {
  const studio = await findRunning()
  if (studio === undefined) return undefined
  const headers = { authorization: `Bearer ${studio.token}` }
  const response = await fetch(`${studio.origin}${SAVE_PATH}`, { method: 'POST', headers }).catch(() => undefined)
  if (response === undefined) return undefined
  const answer: unknown = await response.json()
  const said = (name: string) =>
    typeof answer === 'object' && answer !== null && name in answer ? String(Reflect.get(answer, name)) : undefined
  if (!response.ok) throw new Error(said('message') ?? `The Studio answered ${response.status}.`)
  return said('sentence')
}

/** Saves what a Studio left behind that ended without saving. */
async function saveStore(): Promise<string> {
  const lake = await startLake({ content: contentFolderOf(process.env), store: STORE, port: 0 })
  try {
    return tellSaved(await lake.save()) ?? 'content/ holds everything already.'
  } finally {
    await lake.close()
  }
}

try {
  console.log((await askRunning()) ?? (await saveStore()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
