import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { MINIMUM_NODE, versionProblem } from '../../../src/tools/require-node.ts'

const { engines, dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
const majorOf = (version: unknown) => Number(/\d+/.exec(String(version))?.[0])

describe('The version of Node.js', () => {
  it.each(['v20.20.2', 'v22.12.0', 'v23.11.1'])('%s is too old, and the sentence says what to do', (version) => {
    expect(versionProblem(version)).toContain(`This is Node.js ${version}, but the hub needs 24 or newer.`)
    expect(versionProblem(version)).toContain('npm start')
  })

  it.each(['v24.0.0', 'v24.21.0', 'v25.1.0', 'v30.0.0'])('%s is new enough', (version) => {
    expect(versionProblem(version)).toBeUndefined()
  })

  it('is the same in `engines`, the dependency `node` and its types', () => {
    expect(engines.node).toBe(`>=${MINIMUM_NODE}`)
    expect(majorOf(dependencies.node)).toBe(MINIMUM_NODE)
    expect(majorOf(devDependencies['@types/node'])).toBe(MINIMUM_NODE)
  })

  it('is the one that npm scripts and these tests run on', () => {
    expect(process.version).toBe(`v${dependencies.node}`)
  })

  it('is named in the README', async () => {
    expect(await readFile('README.md', 'utf8')).toContain(`Node.js ${MINIMUM_NODE}`)
  })
})
