import { build, type Plugin } from 'vite'

import { HUB_VALUES } from './hub-values.ts'

const SUFFIX = '?classic'

/** Browsers in which an LMS may show a package: those of the last five years. */
const TARGET = 'es2020'

/** A classic script. */
interface BundledScript {
  readonly text: string
  /** The files that it is made of. */
  readonly files: readonly string[]
}

/**
 * Bundles a script and all that it imports into one classic script.
 * @param entry the path of its file.
 * @throws Error where it imports a style; what the bundler throws.
 */
export async function bundleClassicScript(entry: string): Promise<BundledScript> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: HUB_VALUES,
    build: { write: false, target: TARGET, lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' } },
  })
  const [chunk, ...others] = [results].flat().flatMap((result) => ('output' in result ? result.output : []))
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} is not one classic script: it may import no style.`)
  }
  return { text: chunk.code, files: chunk.moduleIds }
}

/**
 * A Vite plugin: `import text from './player.ts?classic'` gives a script and all that it imports as the text of one classic
 * script, for files that are opened without a server, where browsers load no modules.
 */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return undefined
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer)
      return resolved === null ? undefined : `${resolved.id}${SUFFIX}`
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined
      const { text, files } = await bundleClassicScript(id.slice(0, -SUFFIX.length))
      for (const file of files) this.addWatchFile(file)
      return `export default ${JSON.stringify(text)}`
    },
  }
}
