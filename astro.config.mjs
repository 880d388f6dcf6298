import { defineConfig } from 'astro/config'

import { DRAFT_VARIANTS_FOLDER, VARIANTS_FOLDER } from './src/pictures/image-variant.ts'
import { contentPictures } from './src/pictures/integration.ts'
import { clickToEdit } from './src/tools/drafts/click-to-edit.ts'
import { classicScript } from './src/tools/site/classic-script.ts'
import { HUB_VALUES } from './src/tools/site/hub-values.ts'
import { liveContent } from './src/tools/site/live-content.ts'
import { plainImports } from './src/tools/site/plain-imports.ts'
import { siteAddress } from './src/tools/site/site-address.ts'

// Set by `npm run dev -- --drafts`.
const SHOWS_DRAFTS = process.env.HUB_DRAFTS !== undefined
// A build takes away the pictures that its content does not show: two at once, of different content, need a folder each.
const VARIANTS = SHOWS_DRAFTS ? DRAFT_VARIANTS_FOLDER : (process.env.HUB_PICTURES ?? VARIANTS_FOLDER)

export default defineConfig({
  site: siteAddress(process.env),
  outDir: process.env.HUB_OUT_DIR ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  // Our texts are Portable Text; Astro's Markdown highlighter would only need inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentPictures(VARIANTS),
    liveContent({ variants: VARIANTS, showsDrafts: SHOWS_DRAFTS }),
    ...(SHOWS_DRAFTS ? [clickToEdit()] : []),
  ],
  // The policy of every page allows no script and no style within it: src/site/content-policy.ts.
  vite: {
    plugins: [classicScript(), plainImports()],
    define: HUB_VALUES,
    build: { assetsInlineLimit: 0 },
    // The page of a downloaded training asks for the script beside it, which is no module that the development server could look for.
    optimizeDeps: { exclude: ['package.js'] },
    // What builds write beside the sources; content is watched by live-content.ts, which checks it first.
    server: {
      watch: { ignored: ['.builds', 'dist', 'content', 'sanity-studio', 'coverage'].map((name) => `**/${name}/**`) },
    },
  },
})
