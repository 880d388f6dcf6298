import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { readLanguages, readLibrary } from '../library/index.ts'
import { getContentSource } from '../sanity/index.ts'
import type { ContentSource } from '../sanity/source.ts'
import { cutPictures } from './cut-pictures.ts'
import { picturesOf } from './pictures-of.ts'

/**
 * Fetches and cuts the pictures of the content that are not cut yet.
 * @param folder where the cuts lie; those that no page wants any more are removed from it.
 * @returns how many were cut.
 */
export async function cutContentPictures(source: ContentSource, folder: string): Promise<number> {
  const languages = await readLanguages(source)
  const libraries = await Promise.all(languages.map((language) => readLibrary(source, language)))
  return cutPictures(source, libraries.flatMap(picturesOf), folder)
}

/**
 * Fetches and cuts the pictures of the content before Astro looks for them, so that astro:assets can
 * treat them like any picture of the project, whichever source they come from.
 * @param cuts the folder for the cuts, from the root of the project.
 */
export function contentPictures(cuts: string): AstroIntegration {
  return {
    name: 'content-pictures',
    hooks: {
      'astro:config:setup': async ({ config, logger, command, updateConfig }) => {
        const folder = fileURLToPath(new URL(`${cuts}/`, config.root))
        updateConfig({ vite: { resolve: { alias: { '@cuts': folder } } } })
        if (command !== 'build' && command !== 'dev') return
        const written = await cutContentPictures(await getContentSource(), folder)
        if (written > 0) logger.info(`${written} pictures cut`)
      },
    },
  }
}
