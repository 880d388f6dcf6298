import { requireNode } from '../require-node.ts'

requireNode()
const { createLake, describeSave, SAVE_PATH } = await import('../../../sanity-studio/lake/index.ts')
const { contentFolderOf } = await import('../../sanity/index.ts')
const { readRunningStudio, STORE } = await import('../studio/running-studio.ts')

/** Has the running Studio save, and returns its report; undefined where none responds. */
async function saveInRunningStudio(): Promise<string | undefined> {
  const studio = await readRunningStudio()
  if (studio === undefined) return undefined
  const headers = { authorization: `Bearer ${studio.token}` }
  const response = await fetch(`${studio.origin}${SAVE_PATH}`, { method: 'POST', headers }).catch(() => undefined)
  if (response === undefined) return undefined
  const body: unknown = await response.json()
  const field = (name: string) =>
    typeof body === 'object' && body !== null && name in body ? String(Reflect.get(body, name)) : undefined
  if (!response.ok) throw new Error(field('message') ?? `The Studio answered ${response.status}.`)
  return field('sentence')
}

/** Saves what is in the store, such as the changes of a Studio that was killed before it saved. */
async function saveStore(): Promise<string> {
  const lake = await createLake({ content: contentFolderOf(process.env), storage: { folder: STORE }, port: 0 })
  try {
    return describeSave(await lake.save()) ?? 'content/ holds everything already.'
  } finally {
    await lake.close()
  }
}

try {
  console.log((await saveInRunningStudio()) ?? (await saveStore()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
