import type { Plugin } from 'vite'

/** The module through which Vite has every `import()` of a built page go. */
const VITE_HELPER = '\0vite/preload-helper.js'

/**
 * A Vite plugin: an `import()` of a built page stays one. Vite’s own helper would fetch earlier what the loaded script imports,
 * and its styles; that is a kilobyte of the search page’s script, for parts that are loaded when there is time. The plugin
 * also turns off the lists of files that this helper reads.
 * @throws Error while building, where a script that is loaded later imports a style, which nothing would load.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load(id) {
      return id === VITE_HELPER ? 'export const __vitePreload = (load) => load()' : undefined
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.isDynamicEntry) continue
        const [style] = output.viteMetadata?.importedCss ?? []
        if (style === undefined || this.environment.name !== 'client') continue
        this.error(
          `${output.facadeModuleId ?? output.name} imports a style, but pages load it with import(): import the style in the page.`,
        )
      }
    },
  }
}
