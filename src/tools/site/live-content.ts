import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { formatProblem, ContentError, type Problem } from '../../domain/problem.ts'
import { getContent, getToday, readContent, setContent } from '../../catalogue/index.ts'
import { createContentVariants } from '../../pictures/integration.ts'
import { checkContent } from '../check/check-content.ts'
import { projectResultStore } from '../check/result-store.ts'
import { coalesce } from '../coalesce.ts'
import { watchContent } from './watch-content.ts'

interface LiveContentOptions {
  /** The folder of the image variants, relative to the root of the project. */
  readonly variants: string
  /** Whether drafts are shown, which need not keep all rules yet. Builds refuse to run with it. */
  readonly showsDrafts: boolean
}

/** Reads and checks the content again; where it is valid, creates its image variants. Otherwise the pages keep the last valid content. */
async function refreshContent({ variants, showsDrafts }: LiveContentOptions): Promise<readonly Problem[]> {
  try {
    const content = await readContent(process.env, (await getContent()).memory)
    const errors = showsDrafts ? [] : (await checkContent(content, getToday(), projectResultStore())).errors
    if (errors.length > 0) return errors
    await createContentVariants(content, variants)
    setContent(content)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
}

/**
 * An integration with which Astro's development server reloads its pages when the content changes. Content
 * with errors changes no page: the errors are logged and shown in the browser's error overlay.
 */
export function liveContent({ variants, showsDrafts }: LiveContentOptions): AstroIntegration {
  let folder = variants
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && showsDrafts) {
          throw new Error('HUB_DRAFTS is set: a site with drafts is never built. Unset it, then build again.')
        }
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`${variants}/`, config.root))
      },
      'astro:server:setup': ({ server, logger }) => {
        const reload = coalesce(async () => {
          const problems = await refreshContent({ variants: folder, showsDrafts }).catch((error: unknown) => [
            { where: 'content', what: String(error), fix: 'This is an error of the hub: report it.' },
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
        const stop = watchContent(process.env, reload)
        server.httpServer?.once('close', stop)
      },
    },
  }
}
