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

/** The one that runs the tests takes the settings of a hub away first; the other writes what the hub is typed by. */
const OF_THE_CODE = ['src/tools/bin/run-tests.ts', 'src/tools/bin/typegen.ts']

test('every other program says with --help how it is used, and has the languages of its hub', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const explain = (scripts['explain:crisis'] ?? '').replace('node ', '')
  for (const file of [...programsNamed(), explain].filter((one) => !OF_THE_CODE.includes(one))) {
    const text = readFileSync(file, 'utf8')
    expect.soft(text, file).toContain('\nbeginProgram()\n')
    expect.soft(text, file).toMatch(/\breadArguments\(|\breadWishes\(/)
  }
})
