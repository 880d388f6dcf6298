import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const PROGRAM = /src\/tools\/[\w/-]+\.ts/g

/** The programs of src/tools that npm scripts and the README run. */
function programsNamed(): readonly string[] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const texts = [...Object.values(scripts), readFileSync('README.md', 'utf8')]
  return [...new Set(texts.flatMap((text) => text.match(PROGRAM) ?? []))].sort()
}

test('src/tools/bin holds exactly the programs that package.json and the README name', () => {
  expect(readdirSync('src/tools/bin').map((name) => `src/tools/bin/${name}`)).toEqual(programsNamed())
})
