import { requireNode } from '../require-node.ts'

requireNode()
const { serveFromEnvironment } = await import('../site/serve-site.ts')

await serveFromEnvironment()
