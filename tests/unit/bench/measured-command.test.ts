import { expect, test } from 'vitest'

import { runMeasured } from '../../bench/measured-command.ts'

const node = (script: string) => ({ name: process.execPath, parameters: ['-e', script] })

test('A command is measured with the processes that it starts', async () => {
  const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);'
  const { said, cpuSeconds, wallSeconds, peakMegabytes } = await runMeasured(
    node(`require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); console.log('done')`),
  )
  expect(said).toBe('done\n')
  expect(cpuSeconds).toBeGreaterThan(0.4)
  expect(wallSeconds).toBeGreaterThan(0)
  expect(peakMegabytes).toBeGreaterThan(20)
})

test('It gets its folder and its variables', async () => {
  const command = { ...node('console.log(process.cwd(), process.env.NAME)'), folder: '/', environment: { NAME: 'a b' } }
  expect((await runMeasured(command)).said).toBe('/ a b\n')
})

test('One that fails does so with its name and with what it said', async () => {
  const command = node('console.log("first"); console.error("then"); process.exit(3)')
  await expect(runMeasured(command)).rejects.toThrow(/-e console\.log.* failed:.*then\n/s)
  await expect(runMeasured(command)).rejects.toThrow(/ failed:.*first\n/s)
})

test('One that does not exist fails too', async () => {
  await expect(runMeasured({ name: '/no/such/program', parameters: [] })).rejects.toThrow('/no/such/program')
})
