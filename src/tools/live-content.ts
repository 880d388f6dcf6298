import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { formatProblem, ContentError, type Problem } from '../domain/problem.ts'
import { cutContentPictures } from '../pictures/integration.ts'
import { chooseSource, getToday } from '../sanity/index.ts'
import { checkContent } from './check-content/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { watchContent } from './watch/index.ts'

/** What is wrong with the content of now; the pages go on showing the last good one. */
async function readAnew(cuts: string): Promise<readonly Problem[]> {
  try {
    const source = await chooseSource(process.env)
    const { errors } = await checkContent(source, getToday())
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
 * @param cuts the folder of the cut pictures, from the root of the project.
 */
export function liveContent(cuts: string): AstroIntegration {
  let folder = cuts
  return {
    name: 'live-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`${cuts}/`, config.root))
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = oneAtATime(async () => {
          const problems = await readAnew(folder).catch((error: unknown) => [
            { where: 'content', what: String(error), mend: 'This is a fault of the hub: report it.' },
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
