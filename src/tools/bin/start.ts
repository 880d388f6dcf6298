import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'
import type { StopWatching } from '../site/watch-content.ts'

beginProgram()
readArguments('Use: [PORT=4321] [HUB_CONTENT=FOLDER] npm start', {})
const { startPublisher } = await import('../publish/publisher-process.ts')
const { BUILD_FILE } = await import('../../domain/build-record.ts')
const { contentFolderOf } = await import('../../catalogue/source/index.ts')
const { findHubInTheWay, removeRunningHub, saveRunningHub } = await import('../site/running-hub.ts')
const { findPort, serveFromEnvironment } = await import('../site/serve-site.ts')
const { siteFolderOf } = await import('../site/site-folder.ts')
const { siteAddress, warningOf } = await import('../site/site-address.ts')
const { watchContent } = await import('../site/watch-content.ts')

/** A process that publishes holds more than a gigabyte. */
const IDLE_MS = 5 * 60_000
const PARENT_CHECK_MS = 1_000

const content = contentFolderOf(process.env)
const site = siteFolderOf(process.env)
const other = await findHubInTheWay(content, site)
if (other !== undefined) {
  console.error(
    `The hub at ${other.origin} shows ${other.content} from ${other.site}, which this start would overwrite. Give this one a folder of its own: HUB_OUT_DIR=${content}-site npm start`,
  )
  process.exit(1)
}
// Its pages name it.
await findPort()
const publisher = startPublisher(IDLE_MS)

/**
 * Watches before the first build ends, so that nothing published meanwhile is missed. Undefined where the settings are wrong:
 * the build then fails with the better message.
 */
function watchEarly(): StopWatching | undefined {
  try {
    return watchContent(process.env, publisher.publish)
  } catch {
    return undefined
  }
}

const stop = watchEarly()

function end(): void {
  stop?.()
  publisher.stop()
  void removeRunningHub().finally(() => process.exit())
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
// Where npm is ended, the shell that it has started this program with ends alone.
const parent = process.ppid
if (process.env['npm_lifecycle_event'] !== undefined)
  setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS).unref()

if (!(await publisher.firstBuild)) {
  publisher.stop()
  process.exit(1)
}
const { server, origin } = await serveFromEnvironment()
// So asks the Studio for as long as somebody looks at it.
server.on('request', ({ url }) => url === `/${BUILD_FILE}` && publisher.expectChange())
await saveRunningHub({ origin, content, site })
console.log('What is published shows at once.')
const warning = warningOf(siteAddress(process.env))
if (warning !== undefined) console.log(warning)
