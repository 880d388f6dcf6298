import { mutateRoutes } from '../../../sanity-studio/lake/mutate/mutate-routes.ts'
import { openStore } from '../../../sanity-studio/lake/store/open-store.ts'
import { serveRoutes } from './serve-routes.ts'

// A process of its own for tests that kill it: serves the store of a folder and says where.
const { address } = await serveRoutes(mutateRoutes(openStore(process.argv[2] ?? '')))
process.stdout.write(`${address}\n`)
