import { requireNode } from './node-version.ts'

requireNode()
const { serveSite } = await import('./serve-site.ts')

const port = Number(process.env['PORT'] ?? 4321)
const folder = process.env['HUB_OUT_DIR'] ?? 'dist'

try {
  await serveSite(folder, port)
  console.log(`\nThe hub is at http://localhost:${port}/ (Ctrl+C ends it)`)
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!isTaken) throw error
  console.error(`Something else is using port ${port}. End it, or choose another: PORT=4322 npm start`)
  process.exit(1)
}
