import { spawnSync } from 'node:child_process'

import { requireNode } from '../require-node.ts'

requireNode()

/** Every stage of `npm test` in order, cheapest first. */
const STAGES: readonly (readonly [name: string, command: string])[] = [
  ['Types, lint, format, dead code', 'npm run --silent check'],
  [
    'Unit, content and architecture tests, with coverage',
    'vitest run --project unit --project components --project content --coverage',
  ],
  ['Build the hub', 'node src/tools/bin/build.ts'],
  ['Read the built hub', 'vitest run --project build'],
  ['Journeys in a real browser', 'vitest run --project browser'],
  ['The local lake', 'vitest run --project lake'],
  ['The Studio in a real browser', 'vitest run --project studio'],
]

const times: string[] = []
for (const [name, command] of STAGES) {
  console.log(`\n━━ ${name}: ${command}`)
  const start = performance.now()
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  times.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`)
  if (status !== 0) {
    console.error(`\n${times.join('\n')}\n\nFailed: ${name}. Run “npx --no ${command}” alone to see it again.`)
    process.exit(1)
  }
}
console.log(`\n${times.join('\n')}\n\nAll stages passed.`)
