import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { expect, it, vi } from 'vitest'

import { version } from '../../../../package.json' with { type: 'json' }
import { gitIn } from '../../../../src/tools/git/git.ts'
import { makeHub } from '../../../../src/tools/new-hub/make-hub.ts'
import { codeIn, writeRepositoryFiles } from '../../../../src/tools/new-hub/repository-files.ts'

const root = mkdtempSync(join(tmpdir(), 'hubs-'))
const [first, second] = [join(root, 'first'), join(root, 'second')]

function write(name: string, value: unknown) {
  mkdirSync(dirname(join(first, name)), { recursive: true })
  writeFileSync(join(first, name), JSON.stringify(value))
}

it('A hub takes over the words that another wrote in its languages, those of safety too, and no others', async () => {
  write('messages/nb.json', { 'nav.home': 'Hjem' })
  write('messages/en.json', { 'nav.home': 'Start' })
  const texts = { 'act.title': { english: 'Act now', text: 'Handle nå' } }
  write('small-languages/nb.json', { name: 'norsk', direction: 'ltr', readBy: null, texts })
  const wishes = { ...{ folder: second, name: 'Ours', tagline: 'in the north', address: '' }, isWhole: false }
  const where = { countries: ['NO'], base: 'nb', languages: [], emergency: new Map([['NO', '112']]) }
  await makeHub([], { ...wishes, ...where }, '2026-12-01T00:00:00Z', first)
  const read = (name: string): unknown => JSON.parse(readFileSync(join(second, name), 'utf8'))
  expect(read('messages/nb.json')).toEqual({ 'nav.home': 'Hjem' })
  expect(read('small-languages/nb.json')).toMatchObject({ texts })
  expect(() => read('messages/en.json')).toThrow('ENOENT')
})

it('The folder can be a repository of its own: it says which code builds it, and what its licence is', async () => {
  const folder = join(root, 'own')
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  await writeRepositoryFiles(
    folder,
    { name: 'Ours', first: 'Theirs' },
    { repository: 'charity/hub', version: 'v9.0.0' },
  )
  expect(text('.github/workflows/publish.yml')).toMatch(/\n {2}CODE: charity\/hub\n {2}VERSION: v9\.0\.0\n/)
  expect(text('.github/workflows/daily.yml')).toContain('gh workflow run publish.yml')
  expect(text('.github/ISSUE_TEMPLATE/wrong-fact.yml')).toContain('id: page')
  expect(text('LICENSE')).toMatch(/CC-BY-4\.0[\s\S]*credit "Ours"[\s\S]*taken from "Theirs"/)
})

it('The code is that of the clone, wherever it is on GitHub, and else a release of no known place', async () => {
  const clone = join(root, 'clone')
  mkdirSync(clone)
  vi.stubEnv('GIT_CEILING_DIRECTORIES', root)
  expect(await codeIn(clone)).toEqual({ repository: 'OWNER/REPO', version: `v${version}` })
  const git = gitIn(clone)
  await git(['init', '--quiet'])
  await git(['remote', 'add', 'origin', 'git@github.com:charity/hub.git'])
  await git([
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@hub.example',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'Begin',
  ])
  expect(await codeIn(clone)).toEqual({ repository: 'charity/hub', version: expect.stringMatching(/^[\da-f]{40}$/) })
  vi.unstubAllEnvs()
})
