import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { ROOMS } from '../helpers/architecture/rooms.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
}

const readPackage = async (path: string): Promise<Package> => JSON.parse(await readFile(path, 'utf8'))

it('sanity-studio/lake/package.json names what the lake imports and its Node.js, in the versions with which it is tested here', async () => {
  const ours = await readPackage('package.json')
  const { packages = [] } = ROOMS.find(({ folder }) => folder === 'sanity-studio/lake') ?? {}
  const expected = Object.fromEntries([...packages, 'node'].map((name) => [name, ours.dependencies[name]]))
  expect((await readPackage('sanity-studio/lake/package.json')).dependencies).toEqual(expected)
})

it('The licence of the lake is that of the project', async () => {
  expect(await readFile('sanity-studio/lake/LICENSE', 'utf8')).toBe(await readFile('LICENSE', 'utf8'))
})
