import { execFile } from 'node:child_process'
import { cp, readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { schemaTypes } from '../../../sanity-studio/model/schema/index.ts'
import { makeFolder } from '../../helpers/write-dataset.ts'

const run = promisify(execFile)
const NEEDED = [
  'src/catalogue/source',
  'src/tools',
  'sanity-studio/model/schema',
  'sanity-studio/model/rules',
  'package.json',
  '.prettierrc.json',
]
const GENERATED = [
  'src/catalogue/source/schema.json',
  'src/catalogue/source/types.ts',
  'sanity-studio/model/rules/closed-list-fields.ts',
]

it('Every type of the model is listed once', () => {
  const names = schemaTypes.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('A developer has changed the content model: typegen was run, and run again in a copy would change nothing', async () => {
  const folder = await makeFolder()
  for (const path of NEEDED) await cp(path, join(folder, path), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const { stdout } = await run(process.execPath, ['src/tools/bin/typegen.ts'], { cwd: folder })
  for (const file of GENERATED) {
    expect(await readFile(join(folder, file), 'utf8'), file).toBe(await readFile(file, 'utf8'))
  }
  expect(stdout).toBe('The generated types were already up to date.\n')
}, 60_000)
