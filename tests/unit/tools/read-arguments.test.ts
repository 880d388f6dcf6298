import { beforeEach, expect, it, vi } from 'vitest'

import { readArguments } from '../../../src/tools/read-arguments.ts'

const lines: unknown[] = []

beforeEach(() => {
  lines.length = 0
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(line))
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with code ${code}`)
  })
})

function read(...args: readonly string[]) {
  vi.stubGlobal('process', Object.create(process, { argv: { value: ['node', 'program.ts', ...args] } }))
  return readArguments('Use: npm run it [-- --yes]', { args: [...args], options: { yes: { type: 'boolean' } } })
}

it('A program reads its arguments, says how it is used, and refuses what it does not know, without a stack', () => {
  expect(read('--yes').values.yes).toBe(true)
  expect(() => read('--yes', '--help')).toThrow('ended with code 0')
  expect(lines).toEqual(['Use: npm run it [-- --yes]'])
  expect(() => read('--no')).toThrow('ended with code 1')
  expect(lines.at(-1)).toMatch(/^Unknown option '--no'\.\nUse: npm run it/)
})
