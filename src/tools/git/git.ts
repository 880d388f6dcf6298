import { execFile } from 'node:child_process'

/** A git command that failed, with what git said. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** A condition that the user has to meet before a git command makes sense; nothing was changed. */
export class GitRefusal extends Error {
  override readonly name = 'GitRefusal'
}

/** Settings of one call of git. */
interface GitOptions {
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>
  /** The text that git reads. */
  readonly input?: string
}

const MAX_OUTPUT = 256 * 1024 * 1024

/** Runs git in a folder. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<string>

/**
 * Makes a function that runs git in a folder and returns what it prints.
 * @param folder where git runs.
 * @throws GitRefusal where git is not installed, GitError where the command fails; from the returned function.
 */
export function gitIn(folder: string): Git {
  return (args, { environment = {}, input } = {}) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, LC_ALL: 'C', ...environment }
      const child = execFile('git', [...args], { cwd: folder, env, maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else if (error.code === 'ENOENT')
          reject(new GitRefusal('git is not installed. Install it from https://git-scm.com, then run this again.'))
        else reject(new GitError(`“git ${args.join(' ')}” failed. git says: ${(stderr || stdout).trim()}`))
      })
      child.stdin?.end(input)
    })
}

/** Runs git and returns what it prints; undefined where the command fails. @throws GitRefusal where git is not installed. */
export async function tryGit(git: Git, args: readonly string[]): Promise<string | undefined> {
  try {
    return await git(args)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
