import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { makeFolder } from '../../../helpers/write-dataset.ts'

interface StageOfTest {
  readonly name: string
  readonly command: string
  readonly needs?: readonly string[]
}

/** Runs stages two at a time in a process of their own. Its output ends with their names and whether they passed. */
async function run(stages: readonly StageOfTest[]): Promise<readonly string[]> {
  const program = `
    import { runStages } from '${resolve('src/tools/test-run/run-stages.ts')}'
    const results = await runStages(${JSON.stringify(stages)}, 2, process.env)
    console.log(results.map(({ name, hasPassed }) => name + ': ' + hasPassed).join(', '))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
  return stdout.split('\n').filter((line) => line !== '')
}

/** A shell command that waits until a file is there. */
const until = (file: string) => `until [ -e ${file} ]; do sleep 0.01; done`

it('Two stages run side by side, and the output of each is logged when it ends', async () => {
  const [one, two] = await Promise.all([makeFolder(), makeFolder()]).then((all) =>
    all.map((each) => join(each, 'file')),
  )
  const first = `echo first; touch ${one}; ${until(two ?? '')}; echo first ends`
  const second = `${until(one ?? '')}; echo second; echo of two >&2; touch ${two}`
  const output = await run([
    { name: 'First', command: first },
    { name: 'Second', command: second },
  ])
  expect(output.slice(0, 2)).toEqual(['━━ starts: First', '━━ starts: Second'])
  const block = (title: string, lines: number) => output.slice(output.indexOf(title) + 1).slice(0, lines)
  expect(block(`━━ First: ${first}`, 2)).toEqual(['first', 'first ends'])
  expect(block(`━━ Second: ${second}`, 2).sort()).toEqual(['of two', 'second'])
})

it('A stage starts when a slot is free and those that it needs have passed', async () => {
  const file = join(await makeFolder(), 'file')
  const output = await run([
    { name: 'Long', command: until(file) },
    { name: 'Needing', command: `[ -e ${file} ]`, needs: ['Long'] },
    { name: 'Short', command: 'true' },
    { name: 'Last', command: `touch ${file}`, needs: ['Short'] },
  ])
  const starts = output.filter((line) => line.startsWith('━━ starts: '))
  expect(starts).toEqual(['Long', 'Short', 'Last', 'Needing'].map((name) => `━━ starts: ${name}`))
  expect(output.at(-1)?.split(', ').sort()).toEqual(['Last: true', 'Long: true', 'Needing: true', 'Short: true'])
})

it('After a failure no other stage starts', async () => {
  const output = await run([
    { name: 'Failing', command: 'exit 3' },
    { name: 'After it', command: 'true', needs: ['Failing'] },
  ])
  expect(output.at(-1)).toBe('Failing: false')
})

it('A stage that needs an unknown one is refused', async () => {
  await expect(run([{ name: 'Lonely', command: 'true', needs: ['Nobody'] }])).rejects.toThrow(
    '“Lonely” needs a stage that is not in the list.',
  )
})
