import { expect, it, onTestFinished } from 'vitest'

import { requireProgram, startProgram } from '../../helpers/running-program.ts'

it('A program that is not there is an error that says what to install', () => {
  expect(() => requireProgram('sh', 'dash')).not.toThrow()
  expect(() => requireProgram('no-such-browser', 'browser-esr')).toThrow(
    "no-such-browser is not installed. Run “sudo sh -c 'apt-get update && apt-get install -y browser-esr'”.",
  )
})

it('What it says can be waited for, whenever it was said, on both outputs', async () => {
  const program = startProgram('sh', ['-c', 'echo "on port $PORT"; echo ready >&2; exec sleep 60'], { PORT: '47' })
  onTestFinished(program.stop)
  expect(await program.hears(/ready/)).toBe('ready')
  expect(await program.hears(/port (\d+)/)).toBe('47')
})

it('Whoever waits for a program that ends learns what it said', async () => {
  const program = startProgram('sh', ['-c', 'echo no display; exit 3'])
  await expect(program.hears(/ready/)).rejects.toThrow('sh ended before it said ready:\nno display')
  expect(program.exitCode).toBe(3)
})
