import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findWebServers, SKIPS_WEB_SERVERS } from '../../src/tools/find-web-servers.ts'
import { makeFolder } from '../helpers/write-dataset.ts'
import { readRecipe } from './helpers/recipes.ts'

const PAPER = readFileSync('DEPLOY.md', 'utf8')
const CONTAINERFILE = readFileSync('Containerfile', 'utf8')
const workflow = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')

/** The variables that the hub reads: those of the README's table, of the deploy hook and of the workflows. */
const KNOWN_VARIABLES = new Set(
  [readFileSync('README.md', 'utf8'), readFileSync('src/tools/bin/deploy-hook.ts', 'utf8'), workflow('daily')].flatMap(
    (text) => text.match(/\b(?:HUB|SANITY|DEPLOY)_[A-Z_]+\b/g) ?? [],
  ),
)

/** The Caddyfile that the container is built with, by the command of the Containerfile. */
function containerCaddyfile(): string {
  const command = /^RUN (sed -n .*?) > Caddyfile$/ms.exec(CONTAINERFILE)?.[1]
  if (command === undefined) throw new Error('The Containerfile makes no Caddyfile by sed any more.')
  return execFileSync('sh', ['-c', command.replaceAll('\\\n', '')], { encoding: 'utf8' })
}

describe('DEPLOY.md names only what there is:', () => {
  it('npm scripts', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...PAPER.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named).toContain('observe')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('files', () => {
    const files = PAPER.match(/(?:src|tests|\.github)\/[\w/.-]+\.(?:ts|yml)|\bContainerfile\b/g) ?? []
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    const workflows = PAPER.match(/(?<![\w/.])\w+\.yml/g) ?? []
    expect(workflows.filter((file) => !existsSync(`.github/workflows/${file}`))).toEqual([])
  })

  it('variables', () => {
    const named = [PAPER, CONTAINERFILE].flatMap((text) => text.match(/\b(?:HUB|SANITY|DEPLOY)_[A-Z_]+\b/g) ?? [])
    expect(named).toContain('SANITY_WEBHOOK_SECRET')
    expect(named.filter((name) => !KNOWN_VARIABLES.has(name))).toEqual([])
  })

  it('the program of the service, and its port', () => {
    const program = /^ExecStart=\/srv\/hub\/(\S+) (\S+)$/m.exec(readRecipe('ini', []))?.slice(1) ?? []
    expect(program.map((file) => existsSync(file))).toEqual([true, true])
    expect(readFileSync(program[1] ?? '', 'utf8')).toContain('?? 4323')
  })
})

it('The Caddyfile of the container is the recipe by HTTP on 8080', () => {
  const caddyfile = containerCaddyfile()
  expect(caddyfile).toMatch(/^:8080 \{$/m)
  expect(caddyfile).toContain('output stdout')
  for (const word of ['hub.example.org', 'reverse_proxy', '/var/log', '```']) expect(caddyfile).not.toContain(word)
})

it.skipIf(SKIPS_WEB_SERVERS)('Caddy accepts the Caddyfile of the container', async () => {
  const path = join(await makeFolder(), 'Caddyfile')
  await writeFile(path, containerCaddyfile())
  const json = execFileSync(findWebServers().caddy, ['adapt', '--config', path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect(JSON.parse(json)).toMatchObject({ apps: { http: { servers: { srv0: { listen: [':8080'] } } } } })
})

describe('The workflows:', () => {
  it('publishing has no schedule, so that GitHub never switches it off; the daily build starts it', () => {
    expect(workflow('publish')).not.toMatch(/^\s*schedule:/m)
    expect(workflow('publish')).toMatch(/^\s*workflow_dispatch:/m)
    expect(workflow('daily')).toMatch(/cron: '\d+ 0 \* \* \*'/)
    expect(workflow('daily')).toContain('gh workflow run publish.yml')
  })

  it('the report of a pull request needs no right to write', () => {
    expect(workflow('pull-request')).toContain('npm run --silent content:changes')
    expect(workflow('pull-request')).not.toMatch(/: write/)
  })

  it('only a commit that has passed every check and test is published', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test')
    expect(workflow('check')).toMatch(/^ {2}push:$/m)
    expect(workflow('check')).toContain('- run: npm ci && npm test')
    const [name = ''] = /(?<=^name: ).*$/m.exec(workflow('check')) ?? []
    expect(workflow('publish')).toContain(`workflows: [${name}]`)
    expect(workflow('publish')).not.toMatch(/^ {2}push:/m)
    expect(workflow('publish')).toContain('--workflow check.yml --branch main --status success')
    expect(workflow('publish')).toContain('ref: ${{ steps.passed.outputs.commit }}')
  })

  it('an audit of the packages holds back no publication', () => {
    expect(workflow('audit')).toContain('npm audit --omit=dev --audit-level=high')
    expect(workflow('publish')).not.toContain('audit')
  })
})
