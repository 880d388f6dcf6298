import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { makeFolder } from '../../../helpers/write-dataset.ts'

/** Runs two stages in a process of their own, whose output the test reads. */
async function runStages(first: string, second: string): Promise<string> {
  const stages = [
    { name: 'First', command: first },
    { name: 'Second', command: second },
  ]
  const program = `
    import { runSideBySide } from '${resolve('src/tools/test-run/run-stage.ts')}'
    const results = await runSideBySide(${JSON.stringify(stages)}, process.env)
    console.log(results.map(({ name, hasPassed }) => name + ': ' + hasPassed).join(', '))
  `
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])).stdout
}

it('Stages run side by side, their outputs one after the other, whether or not one fails', async () => {
  const flag = join(await makeFolder(), 'flag')
  const first = `until [ -e ${flag} ]; do sleep 0.01; done; echo one`
  const second = `echo two; touch ${flag}; exit 3`
  expect(await runStages(first, second)).toBe(
    [
      ...['', `━━ First: ${first}`, 'one'],
      ...['', `━━ Second: ${second}`, 'two', ''],
      ...['First: true, Second: false', ''],
    ].join('\n'),
  )
})
