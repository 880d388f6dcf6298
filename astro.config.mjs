import { defineConfig } from 'astro/config'

import { CUT_FOLDER, DRAFT_CUT_FOLDER } from './src/pictures/cut-name.ts'
import { contentPictures } from './src/pictures/integration.ts'
import { liveContent } from './src/tools/live-content.ts'

// Set by `npm run dev -- --drafts`.
const SHOWS_DRAFTS = process.env.HUB_DRAFTS !== undefined
const CUTS = SHOWS_DRAFTS ? DRAFT_CUT_FOLDER : CUT_FOLDER

// Everything a page may load comes from the hub itself. frame-ancestors needs a header: see src/tools/headers.ts.
const CSP_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

export default defineConfig({
  site: process.env.HUB_SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.HUB_OUT_DIR ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  security: { csp: { directives: CSP_DIRECTIVES } },
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  // Our texts are Portable Text; Astro's Markdown highlighter would only need inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [contentPictures(CUTS), liveContent({ cuts: CUTS, showsDrafts: SHOWS_DRAFTS })],
  // Inlined scripts and styles would need a hash of their own in the policy of every page.
  vite: {
    build: { assetsInlineLimit: 0 },
    // What builds write beside the sources; content is watched by live-content.ts, which checks it first.
    server: {
      watch: { ignored: ['.builds', 'dist', 'content', 'sanity-studio', 'coverage'].map((name) => `**/${name}/**`) },
    },
  },
})
