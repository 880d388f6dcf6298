import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

const SCRIPT = fileURLToPath(new URL('report-click.ts', import.meta.url))

/**
 * An integration that only the preview of drafts has: its pages tell the Studio, in which they are a frame, which paragraph somebody
 * clicks, so that its field opens. The words themselves lead to the field: pages stay as they are for readers, without
 * attributes that only editors need.
 */
export function clickToEdit(): AstroIntegration {
  return {
    name: 'click-to-edit',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', `import ${JSON.stringify(SCRIPT)}`),
    },
  }
}
