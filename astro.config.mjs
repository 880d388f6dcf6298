import { defineConfig } from 'astro/config'

import { contentPictures } from './src/pictures/integration.ts'

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
  integrations: [contentPictures()],
  // Inlined scripts and styles would need a hash of their own in the policy of every page.
  vite: { build: { assetsInlineLimit: 0 } },
})
