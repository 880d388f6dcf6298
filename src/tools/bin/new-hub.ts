import { beginProgram } from '../begin-program.ts'

beginProgram()
const { contentFolderOf, readSource } = await import('../../catalogue/source/index.ts')
const { makeHub } = await import('../new-hub/make-hub.ts')
const { readWishes, withEmergency } = await import('../new-hub/read-wishes.ts')
const { WishRefused } = await import('../new-hub/wishes.ts')

try {
  const asked = await readWishes(process.argv.slice(2))
  const { documents } = await readSource(process.env)
  const wishes = await withEmergency(asked, documents)
  const tasks = await makeHub(documents, wishes, new Date().toISOString(), contentFolderOf())
  console.log(`${wishes.folder}/ is the content of ${wishes.name}. To fill in first (README.md there says it, too):\n`)
  for (const [at, task] of tasks.entries()) console.log(`${at + 1}. ${task}`)
  console.log(`\nSee it: HUB_CONTENT=${wishes.folder} npm start\nWrite:  HUB_CONTENT=${wishes.folder} npm run studio`)
} catch (error) {
  if (!(error instanceof WishRefused)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exit(1)
}
