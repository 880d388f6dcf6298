import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

import { classicScript } from '../../../../src/tools/site/classic-script.ts'

/** The code that a build makes of `main.ts` beside these files. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'classic-script-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const result = await build({
    ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [classicScript()] },
    build: { ssr: join(folder, 'main.ts'), write: false, minify: false },
  })
  const [chunk] = 'output' in result ? result.output : []
  return chunk?.type === 'chunk' ? chunk.code : ''
}

const MAIN = `import text from './player.ts?classic'\nexport const script: string = text\n`

it('gives a script and all that it imports as the text of one classic script', async () => {
  const code = await buildWith({
    'main.ts': MAIN,
    'player.ts': `import { name } from './name.ts'\nconst words: string = 'Hello, ' + name\nsay(words)\n`,
    'name.ts': `export const name = '</script> “Ada”'\n`,
  })
  const text: unknown = JSON.parse(/var \w+ = (".*");/.exec(code)?.[1] ?? 'null')
  const said: unknown[] = []
  // A context without import or module, as a script element without a type has it.
  runInNewContext(String(text), { say: (words: unknown) => said.push(words) })
  expect(said).toEqual(['Hello, </script> “Ada”'])
})

it('brings along what the script would load at run time', async () => {
  const code = await buildWith({ 'main.ts': MAIN, 'player.ts': `void import('./more.ts')\n`, 'more.ts': 'say(7)\n' })
  expect(code).toContain('say(7)')
})

it('refuses a script with a style, which nothing would load', async () => {
  const files = { 'main.ts': MAIN, 'player.ts': `import './style.css'\n`, 'style.css': 'p { color: red }' }
  await expect(buildWith(files)).rejects.toThrow('player.ts is not one classic script')
})

it('has the languages of the hub in it, for browsers have no environment', async () => {
  const languages = join(process.cwd(), 'src/domain/base-language.ts')
  const code = await buildWith({
    'main.ts': MAIN,
    'player.ts': `import { BASE_LANGUAGE } from ${JSON.stringify(languages)}\nsay(BASE_LANGUAGE)\n`,
  })
  const said: unknown[] = []
  const text: unknown = JSON.parse(/var \w+ = (".*");/.exec(code)?.[1] ?? 'null')
  runInNewContext(String(text), { say: (words: unknown) => said.push(words) })
  expect(said).toEqual(['en'])
})
