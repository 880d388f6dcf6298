import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { onTestFinished } from 'vitest'

const execute = promisify(execFile)

/** A clone of the project, in which the programs of this working tree run. */
export interface Clone {
  readonly folder: string
  readonly content: string
  /** Runs git in it. @returns what it printed; rejects with that as its message where git fails. */
  git(...words: readonly string[]): Promise<string>
  /** Runs a program of src/tools/bin in it. @returns what it printed and its exit code. */
  run(program: string, ...words: readonly string[]): Promise<{ readonly said: string; readonly code: number }>
}

const PEOPLE = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

async function output(command: string, words: readonly string[], cwd: string) {
  const env = { ...process.env, ...PEOPLE }
  try {
    const { stdout, stderr } = await execute(command, [...words], { cwd, env })
    return { said: stdout + stderr, code: 0 }
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error && 'code' in error)) throw error
    return { said: `${String(error.stdout)}${String(error.stderr)}`, code: Number(error.code) }
  }
}

/** What the repository of a network has in the test, beside the content. */
const COMMITTED = ['.gitignore', 'package.json']

/** The programs of this working tree, and what they import: links, so that a clone is made in no time. */
const LINKED = ['node_modules', 'src', ...['lake', 'model'].map((name) => `sanity-studio/${name}`)]

async function makeClone(folder: string): Promise<Clone> {
  await mkdir(join(folder, 'sanity-studio'))
  for (const path of LINKED) await symlink(resolve(path), join(folder, path))
  await writeFile(join(folder, '.git', 'info', 'exclude'), ['/node_modules', '/src', '/sanity-studio'].join('\n'))
  return {
    folder,
    content: join(folder, 'content'),
    async git(...words) {
      const { said, code } = await output('git', words, folder)
      if (code !== 0) throw new Error(said)
      return said
    },
    run: (program, ...words) => output(process.execPath, [`src/tools/bin/${program}.ts`, ...words], folder),
  }
}

/**
 * Makes a bare repository with some content, and clones it for two members. All is deleted after the test.
 * @param writeContent writes documents and what belongs to them into the folder it is given.
 */
export async function makeClones(
  writeContent: (folder: string) => Promise<void>,
): Promise<{ readonly ada: Clone; readonly ben: Clone }> {
  const root = await mkdtemp(join(tmpdir(), 'hotel-hub-clones-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const first = join(root, 'first')
  await mkdir(first)
  for (const path of COMMITTED) await cp(path, join(first, path))
  await mkdir(join(first, 'content'))
  await writeContent(join(first, 'content'))
  await output('git', ['init', '--quiet', '--initial-branch=main'], first)
  await output('git', ['add', '--all'], first)
  await output('git', ['commit', '--quiet', '--message=Begin'], first)
  await output('git', ['clone', '--quiet', '--bare', first, 'network.git'], root)
  const clone = async (name: string): Promise<Clone> => {
    await output('git', ['clone', '--quiet', 'network.git', name], root)
    return makeClone(join(root, name))
  }
  return { ada: await clone('ada'), ben: await clone('ben') }
}
