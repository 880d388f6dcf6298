import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, onTestFinished, test } from 'vitest'

import { cpuSecondsIn, cpuSecondsOf, megabytesOf, processTree } from '../../bench/process-tree.ts'

test('CPU time is that of the process and of its children that have ended, whatever its name', () => {
  const stat = '17 (a (b) c) S 1 17 17 0 -1 4194560 90 80 0 0 150 25 300 25 20 0 1 0 700 2600 230'
  expect(cpuSecondsIn(stat)).toBe(5)
})

test('A process counts with what it has started, and one that has ended counts nothing', async () => {
  const shell = spawn('sh', ['-c', 'sleep 60 & echo started; wait'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = shell.pid ?? NaN
  onTestFinished(() => {
    for (const each of processTree(pid)) process.kill(each)
  })
  await once(shell.stdout, 'data')
  const tree = processTree(pid)
  expect(tree).toHaveLength(2)
  expect(tree[0]).toBe(pid)
  expect(megabytesOf(pid)).toBeGreaterThan(megabytesOf(tree[1] ?? NaN))
  expect(cpuSecondsOf(pid)).toBeGreaterThanOrEqual(0)
  const NONE = 2 ** 30
  expect([processTree(NONE), cpuSecondsOf(NONE), megabytesOf(NONE)]).toEqual([[NONE], 0, 0])
})
