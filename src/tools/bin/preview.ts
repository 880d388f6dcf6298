import { requireNode } from '../node-version.ts'

requireNode()
const { serveFromEnvironment } = await import('../serve-site.ts')

await serveFromEnvironment()
