import { expect, it } from 'vitest'

import { MINIMUM_NODE, versionProblem } from '../../../src/tools/require-node.ts'

it.each([`v${MINIMUM_NODE}.0.0`, `v${MINIMUM_NODE}.9.1`, 'v100.1.0', process.version])(
  'Programs run on Node.js %s',
  (version) => {
    expect(versionProblem(version)).toBeUndefined()
  },
)

it.each([`v${MINIMUM_NODE - 1}.20.0`, 'v8.17.0'])('Programs do not run on Node.js %s, and say what does', (version) => {
  expect(versionProblem(version)).toBe(
    `This is Node.js ${version}, but the hub needs ${MINIMUM_NODE} or newer. Run it through npm (“npm start”, “npm test”): “npm ci” installs the right Node.js beside the other packages.`,
  )
})
