import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { promisify } from 'node:util'

/** Asks one question in the terminal and returns the answer without surrounding blanks. */
async function prompt(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim()
}

/**
 * Asks for confirmation.
 * @param isConfirmed whether the answer was given on the command line, by --yes.
 * @returns false also where stdin is no terminal, after logging that --yes is needed.
 */
export async function askForYes(question: string, isConfirmed: boolean): Promise<boolean> {
  if (isConfirmed) return true
  if (!process.stdin.isTTY) {
    console.log(`${question} There is no terminal to answer in: add “-- --yes” to confirm.`)
    return false
  }
  return /^y(es)?$/i.test(await prompt(`${question} (y/N) `))
}

/** The name of the user of this machine: that in the commits of git, else that of the account. */
async function nameOnThisMachine(): Promise<string> {
  const git = promisify(execFile)('git', ['config', 'user.name'])
  const name = await git.then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
  return name === '' ? userInfo().username : name
}

/**
 * The name of the first editor, which the history shows beside each change: HUB_EDITOR, or the answer to a prompt. Where there
 * is no terminal or the answer is empty, the name that the machine knows.
 */
export async function askName(environment: NodeJS.ProcessEnv, findName = nameOnThisMachine): Promise<string> {
  const given = environment['HUB_EDITOR']?.trim() ?? ''
  if (given !== '') return given
  const known = await findName()
  if (!process.stdin.isTTY) return known
  const answer = await prompt(`Your name, as it is to be shown beside your changes (Enter for “${known}”): `)
  return answer === '' ? known : answer
}

/** Runs one named stage of a program: logs its name before it starts and its duration after it. */
export type RunStage = <T>(name: string, run: () => Promise<T>) => Promise<T>

/**
 * Numbers the stages of a program as they run: “[2/4] Building the pages … 3.1 s”.
 * @param count how many stages the program has.
 */
export function createStages(count: number): RunStage {
  let number = 0
  return async (name, run) => {
    number += 1
    process.stdout.write(`[${number}/${count}] ${name} … `)
    const start = performance.now()
    const result = await run()
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
    return result
  }
}

/** Logs each step of a program when it begins. @returns a function that takes the name of the step, as often as it is told. */
export function logSteps(log: (line: string) => void = console.log): (step: string) => void {
  let last = ''
  return (step) => {
    if (step !== last) log(`${step} …`)
    last = step
  }
}
