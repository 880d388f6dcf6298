import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { memoizeByObject } from '../domain/memoize.ts'
import type { RichText } from '../domain/rich-text.ts'
import { getContent, textsIn, type Content, type Library } from '../catalogue/index.ts'
import { createVariants, type WantedPicture } from './create-variants.ts'
import { variantOf } from './image-variant.ts'

function figuresIn(text: RichText): readonly WantedPicture[] {
  return text.flatMap((block) => (block._type === 'figure' ? [{ picture: block.picture, presets: ['whole'] }] : []))
}

/** Every picture that the pages of a language show. */
function picturesOf(library: Pick<Library, 'resources' | 'pages'>): readonly WantedPicture[] {
  const covers = library.resources.flatMap(({ cover }): WantedPicture[] =>
    cover === undefined ? [] : [{ picture: cover, presets: ['banner', 'card'] }],
  )
  return [...covers, ...textsIn(library).flatMap(figuresIn)]
}

function wantedPictures(content: Content): readonly WantedPicture[] {
  return content.languages.flatMap((language) => picturesOf(content.library(language)))
}

/** The names of the image variants that the pages of a content show. Each contains everything that determines its bytes. */
export const contentVariants = memoizeByObject((content: Content): ReadonlySet<string> => {
  const variants = wantedPictures(content).flatMap(({ picture, presets }) =>
    presets.map((preset) => variantOf(picture, preset)?.file ?? ''),
  )
  return new Set(variants)
})

/**
 * Creates the variants of all pictures of the content that do not exist yet.
 * @param folder where the variants are; those that no page shows any more are removed.
 * @returns how many were created.
 * @throws ContentError where an image is missing or cannot be decoded.
 */
export function createContentVariants(content: Content, folder: string): Promise<number> {
  return createVariants(content, wantedPictures(content), folder)
}

/**
 * An integration that creates the image variants before Astro looks for them, so that astro:assets can treat
 * them like any image of the project, whichever source they come from.
 * @param variants the folder for the variants, relative to the root of the project.
 */
export function contentPictures(variants: string): AstroIntegration {
  return {
    name: 'content-pictures',
    hooks: {
      'astro:config:setup': async ({ config, logger, command, updateConfig }) => {
        const folder = fileURLToPath(new URL(`${variants}/`, config.root))
        updateConfig({ vite: { resolve: { alias: { '@image-variants': folder } } } })
        if (command !== 'build' && command !== 'dev') return
        const written = await createContentVariants(await getContent(), folder)
        if (written > 0) logger.info(`${written} image variants created`)
      },
    },
  }
}
