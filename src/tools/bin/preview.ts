import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
readArguments('Use: [PORT=4321] [HUB_OUT_DIR=FOLDER] npm run preview', {})
const { serveFromEnvironment } = await import('../site/serve-site.ts')

await serveFromEnvironment()
