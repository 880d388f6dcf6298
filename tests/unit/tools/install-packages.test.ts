import { access, chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { installPackages } from '../../../src/tools/install-packages.ts'
import { makeFolder } from '../../helpers/write-dataset.ts'

/** An npm that fills node_modules/ slowly: half of a package, and the rest once the test allows it. */
const SLOW_NPM = `#!/bin/sh
mkdir -p "$3/node_modules/half" && echo '{"main": "index.js"}' > "$3/node_modules/half/package.json"
touch "$SEEN"
while [ ! -e "$ALLOWED" ]; do sleep 0.05; done
[ -e "$BROKEN" ] && exit 1
echo 1 > "$3/node_modules/half/index.js"
`

async function slowNpm() {
  const folder = await makeFolder()
  const [studio, bin] = [join(folder, 'studio'), join(folder, 'bin')]
  for (const made of [studio, bin]) await mkdir(made)
  for (const list of ['package.json', 'package-lock.json']) await writeFile(join(studio, list), '{}')
  await writeFile(join(bin, 'npm'), SLOW_NPM)
  await chmod(join(bin, 'npm'), 0o755)
  const signs = { SEEN: join(folder, 'seen'), ALLOWED: join(folder, 'allowed'), BROKEN: join(folder, 'broken') }
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH'] ?? ''}`)
  for (const [name, path] of Object.entries(signs)) vi.stubEnv(name, path)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  return { studio, ...signs, make: (path: string) => writeFile(path, '') }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

test('While packages are installed no other program finds half of one, and then all are there', async () => {
  const { studio, SEEN, ALLOWED, make } = await slowNpm()
  const installed = installPackages(studio, 'Installing')
  await expect.poll(() => isThere(SEEN)).toBe(true)
  expect(await isThere(join(studio, 'node_modules'))).toBe(false)
  await make(ALLOWED)
  await installed
  expect((await readdir(join(studio, 'node_modules', 'half'))).sort()).toEqual(['index.js', 'package.json'])
  expect((await readdir(studio)).sort()).toEqual(['node_modules', 'package-lock.json', 'package.json'])
})

test('An installation that breaks off leaves nothing half, and the next one begins again', async () => {
  const { studio, ALLOWED, BROKEN, make } = await slowNpm()
  for (const sign of [ALLOWED, BROKEN]) await make(sign)
  await expect(installPackages(studio, 'Installing')).rejects.toThrow(/ended with code 1/)
  expect((await readdir(studio)).sort()).toEqual(['package-lock.json', 'package.json'])
})
