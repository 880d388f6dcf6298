import { posix } from 'node:path'

import { memoizeByObject } from '../../../src/domain/memoize.ts'
import type { SourceFile } from './source-file.ts'

/** Imports at the start of a line or after a tag (`import … from`, `export … from`, `import`, `@import` of a style), and `import(…)`. */
const IMPORT =
  /(?:^|[;\n>])[ \t]*(?:@?import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

/** What a file imports: paths from the root of the repository for what is ours, names for packages. */
export const findImports = memoizeByObject(({ path, text }: SourceFile): readonly string[] => {
  const specifiers = [...text.matchAll(IMPORT)].map(([, line, call]) => String(line ?? call))
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
  )
})

/** Whether an import is a file of the repository and no package. */
export function isOurs(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('sanity-studio/') || target.startsWith('tests/')
}

/** The package of an import: `@sanity/schema` for '@sanity/schema/_internal', `astro` for 'astro:assets'. */
export function packageOf(target: string): string {
  return /^@[^/]+\/[^/:]+|^[^/:]+/.exec(target)?.[0] ?? target
}
