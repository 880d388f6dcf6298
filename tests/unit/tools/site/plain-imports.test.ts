import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

import { plainImports } from '../../../../src/tools/site/plain-imports.ts'

/** All the code that a build for browsers makes of `main.ts` beside these files. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-imports-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const results = await build({
    ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [plainImports()] },
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'main.ts') } },
  })
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []))
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n')
}

const MAIN = `void import('./later.ts').then(({ say }) => say())\nvoid import('./other.ts').then(({ tell }) => tell())\n`
const SHARED = {
  'main.ts': MAIN,
  'later.ts': `import { name } from './name.ts'\nexport const say = () => console.log(name)\n`,
  'other.ts': `import { name } from './name.ts'\nexport const tell = () => console.error(name)\n`,
  'name.ts': `export const name = 'Ada'\n`,
}

it('leaves an import() to the browser, without a list of what it imports in turn', async () => {
  const code = await buildWith(SHARED)
  expect(code).toMatch(/import\(["'`]\.\/later-/)
  expect(code).not.toMatch(/modulepreload|__vite__mapDeps/)
})

it('refuses a style of a script that is loaded later, which nothing would load', async () => {
  const files = {
    ...SHARED,
    'later.ts': `import './style.css'\nexport const say = () => 7\n`,
    'style.css': 'p { color: red }',
  }
  await expect(buildWith(files)).rejects.toThrow('later.ts imports a style')
})
