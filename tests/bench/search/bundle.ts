import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

/**
 * Bundles and shrinks a module for the browser.
 * @param module relative to this folder.
 */
export async function bundle(module: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(module, import.meta.url))],
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false },
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`esbuild made nothing of ${module}.`)
  return file.contents
}
