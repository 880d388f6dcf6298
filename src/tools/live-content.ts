import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { formatProblem, ContentError, type Problem } from '../domain/problem.ts'
import { cutContentPictures } from '../pictures/integration.ts'
import { chooseSource, getToday } from '../sanity/index.ts'
import { checkContent } from './check-content/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { watchContent } from './watch/index.ts'

interface LiveContent {
  /** The folder of the cut pictures, from the root of the project. */
  readonly cuts: string
  /** Drafts are shown before all rules are met; builds refuse. */
  readonly showsDrafts: boolean
}

/** What is wrong with the content of now; the pages go on showing the last good one. */
async function readAnew({ cuts, showsDrafts }: LiveContent): Promise<readonly Problem[]> {
  try {
    const source = await chooseSource(process.env)
    const errors = showsDrafts ? [] : (await checkContent(source, getToday())).errors
    if (errors.length === 0) await cutContentPictures(source, cuts)
    return errors
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
}

/**
 * Lets the development server show content as it changes. Content that cannot be published changes
 * nothing: what is wrong with it stands in the terminal and over the page.
 */
export function liveContent({ cuts, showsDrafts }: LiveContent): AstroIntegration {
  let folder = cuts
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && showsDrafts) {
          throw new Error('HUB_DRAFTS is set: a site with drafts is never built. Unset it, then build again.')
        }
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`${cuts}/`, config.root))
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = oneAtATime(async () => {
          const problems = await readAnew({ cuts: folder, showsDrafts }).catch((error: unknown) => [
            { where: 'content', what: String(error), fix: 'This is a fault of the hub: report it.' },
          ])
          if (problems.length > 0) {
            const message = problems.map(formatProblem).join('\n')
            logger.error(`The content changed but cannot be shown:\n${message}`)
            server.ws.send({ type: 'error', err: { message, stack: '' } })
            return
          }
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
          logger.info('The content changed: pages show it.')
        })
        const stop = watchContent(process.env, show)
        server.httpServer?.once('close', stop)
      },
    },
  }
}
