import { expect, it } from 'vitest'

import { findProgram, installCommand } from '../../../src/tools/debian-packages.ts'

it('The first program that is installed is found, by its path', () => {
  expect(findProgram(['no-such-program', 'sh', 'cat'])).toMatch(/^\/.*\/sh$/)
  expect(findProgram(['no-such-program'])).toBeUndefined()
})

it('The command to install packages can be copied', () => {
  expect(installCommand(['caddy', 'nginx'])).toBe('apt-get update && apt-get install -y caddy nginx')
})
