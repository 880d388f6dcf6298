import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/*
 * What can be told on this machine of steps that run elsewhere: that they are of a form that the other side takes, that shells can
 * read them, and that what they name is there. Nobody runs them here: there is no account, and no registry of images.
 */

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly 'runs-on': string
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

/** The keys that are used here, of those that GitHub's “Workflow syntax” names. */
const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  on: ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_run', 'repository_dispatch'],
  job: [
    ...['runs-on', 'container', 'if', 'permissions', 'concurrency', 'timeout-minutes', 'env', 'environment'],
    ...['strategy', 'defaults', 'steps'],
  ],
  step: ['id', 'if', 'name', 'uses', 'with', 'run', 'env'],
}

const FOLDER = '.github/workflows'
/** Those that a hub gets whose content is a repository of its own. */
const OWN_FOLDER = 'src/tools/new-hub/workflows'
const WORKFLOWS = [FOLDER, OWN_FOLDER].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
const CONTAINERFILE = readFileSync('Containerfile', 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))

const others = (value: object, known: readonly string[]) => Object.keys(value).filter((key) => !known.includes(key))

/** @throws Error with what the shell says, where it cannot read the command. */
function readBy(shell: 'bash' | 'sh', command: string): void {
  execFileSync(shell, ['-n'], { input: command, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The scripts of package.json that a command runs and that are not there. */
function missingScripts(command: string): readonly string[] {
  const named = [...command.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
  return named.filter((name) => !(name in scripts))
}

describe.each(WORKFLOWS)('The workflow %s', (file) => {
  const workflow: Workflow = parse(readFileSync(file, 'utf8'), { strict: true, uniqueKeys: true })
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)
  const commands = steps.flatMap(({ run }) => run ?? [])

  it('has only the keys of a workflow, and rights that it names', () => {
    expect(others(workflow, KEYS.workflow)).toEqual([])
    expect(others(workflow.on, KEYS.on)).toEqual([])
    expect(jobs.flatMap((job) => others(job, KEYS.job))).toEqual([])
    expect(steps.flatMap((step) => others(step, KEYS.step))).toEqual([])
    expect(new Set(jobs.map((job) => job['runs-on']))).toEqual(new Set(['ubuntu-24.04']))
    for (const right of Object.values(workflow.permissions)) expect(['read', 'write']).toContain(right)
  })

  it('has steps that are an action pinned by its hash or a command, never both', () => {
    expect(steps.length).toBeGreaterThan(0)
    for (const { uses, run } of steps) {
      expect([uses, run].filter((part) => part !== undefined)).toHaveLength(1)
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w/-]+@[\da-f]{40}$/)
    }
  })

  it('has commands that a shell can read, of scripts and workflows that are there', () => {
    for (const command of commands) readBy('bash', command.replaceAll(/\$\{\{[^}]*\}\}/g, 'x'))
    expect(commands.flatMap(missingScripts)).toEqual([])
    const started = commands.flatMap((command) =>
      [...command.matchAll(/gh workflow run (\S+)/g)].map(([, name]) => name),
    )
    expect(started.filter((name) => !WORKFLOWS.includes(`${dirname(file)}/${name ?? ''}`))).toEqual([])
  })
})

/** An instruction of the container file, its lines joined. */
interface Instruction {
  readonly name: string
  readonly rest: string
}

function instructionsOf(text: string): readonly Instruction[] {
  const lines = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(' ')
      return { name, rest: rest.join(' ').trim() }
    })
}

describe('The Containerfile', () => {
  const instructions = instructionsOf(CONTAINERFILE)
  const all = (wanted: string) => instructions.filter(({ name }) => name === wanted).map(({ rest }) => rest)

  it('has instructions that there are, a stage first', () => {
    const known = ['FROM', 'RUN', 'WORKDIR', 'COPY', 'ARG', 'ENV', 'USER', 'EXPOSE', 'CMD']
    expect(instructions.filter(({ name }) => !known.includes(name))).toEqual([])
    expect(instructions[0]?.name).toBe('FROM')
    for (const base of all('FROM')) expect(base).toMatch(/^docker\.io\/library\/debian:trixie-slim( AS \w+)?$/)
    expect(all('CMD').map((command): unknown => JSON.parse(command))).toEqual([
      ['caddy', 'run', '--config', '/etc/caddy/Caddyfile'],
    ])
  })

  it('copies what is there: files of the repository, and what an earlier stage has made', () => {
    const stages = all('FROM').flatMap((base) => / AS (\w+)$/.exec(base)?.[1] ?? [])
    for (const copied of all('COPY')) {
      const words = copied.split(' ')
      const stage = /^--from=(\w+)/.exec(copied)?.[1]
      const sources = words.slice(0, -1).filter((word) => !word.startsWith('--'))
      if (stage === undefined) expect(sources.filter((source) => !existsSync(source))).toEqual([])
      else {
        expect(stages).toContain(stage)
        // Below the folder in which that stage works.
        expect(sources.filter((source) => !source.startsWith(`${all('WORKDIR').join()}/`))).toEqual([])
      }
    }
  })

  it('has commands that a shell can read, of scripts that are there', () => {
    const commands = all('RUN').map((command) => command.replaceAll(/^--mount=\S+\s+/g, ''))
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) readBy('sh', command)
    expect(commands.flatMap(missingScripts)).toEqual([])
    expect(commands.join('\n')).toContain('npm run build -- --deploy')
  })

  it('leaves nothing out that its build needs', () => {
    const left = readFileSync('.dockerignore', 'utf8').split('\n')
    const needed = ['src', 'content', 'public', 'sanity-studio', 'astro.config.mjs', 'tsconfig.json', 'DEPLOY.md']
    expect(needed.filter((name) => left.includes(name) || !existsSync(name))).toEqual([])
  })
})

it('Every recipe refuses a build without an address, whose QR codes and prints would lead nowhere', () => {
  const files = ['DEPLOY.md', 'Containerfile', `${FOLDER}/publish.yml`, `${OWN_FOLDER}/publish.yml`]
  for (const file of files) {
    const builds = readFileSync(file, 'utf8').match(/(?:&&|run:|Build command.*?`|" ) ?npm run build[^'`|\n]*/g) ?? []
    expect(builds).not.toEqual([])
    for (const build of builds) expect(build).toContain('npm run build -- --deploy')
  }
})

it('Shells can read the commands of DEPLOY.md', () => {
  const blocks = [...readFileSync('DEPLOY.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block)
  expect(blocks.length).toBeGreaterThan(3)
  for (const block of blocks) readBy('sh', block)
})
