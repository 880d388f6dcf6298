import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { getLanguages, getLibrary } from '../library/index.ts'
import { getContentSource } from '../sanity/index.ts'
import { CUT_FOLDER } from './cut-name.ts'
import { cutPictures } from './cut-pictures.ts'
import { picturesOf } from './pictures-of.ts'

/**
 * Fetches and cuts the pictures of the content before Astro looks for them, so that astro:assets can
 * treat them like any picture of the project, whichever source they come from.
 */
export function contentPictures(): AstroIntegration {
  return {
    name: 'content-pictures',
    hooks: {
      'astro:config:setup': async ({ config, logger, command, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return
        if (command === 'dev') addWatchFile(new URL('content/data.ndjson', config.root))
        const languages = await getLanguages()
        const libraries = await Promise.all(languages.map(getLibrary))
        const folder = fileURLToPath(new URL(`${CUT_FOLDER}/`, config.root))
        const written = await cutPictures(await getContentSource(), libraries.flatMap(picturesOf), folder)
        if (written > 0) logger.info(`${written} pictures cut`)
      },
    },
  }
}
